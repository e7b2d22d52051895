namespace BackPainBot.Clinical;

/// <summary>The compiled knowledge cannot be used; the message says what is wrong and how to mend it.</summary>
public sealed class KnowledgeException : Exception
{
    /// <summary>An unexplained failure.</summary>
    public KnowledgeException()
        : this("The compiled knowledge cannot be used. Build the solution again.")
    {
    }

    /// <summary>A failure with its mend.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public KnowledgeException(string message)
        : base(message)
    {
    }

    /// <summary>A failure with its mend and what led to it.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="innerException">What led to it.</param>
    public KnowledgeException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
