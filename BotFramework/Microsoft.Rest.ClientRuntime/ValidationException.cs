namespace Microsoft.Rest;

/// <summary>A parameter was refused before anything was sent.</summary>
public class ValidationException : RestException
{
    /// <summary>An exception without a message of its own.</summary>
    public ValidationException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What is wrong with which parameter.</param>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What is wrong with which parameter.</param>
    /// <param name="innerException">The cause.</param>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>A parameter breaks a rule.</summary>
    /// <param name="rule">One of <see cref="ValidationRules"/>.</param>
    /// <param name="target">The parameter's name.</param>
    public ValidationException(string rule, string target)
        : base($"'{target}' breaks the rule {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The rule that was broken, one of <see cref="ValidationRules"/>.</summary>
    public string Rule { get; set; }

    /// <summary>Name of the parameter that breaks it.</summary>
    public string Target { get; set; }
}
