namespace Microsoft.Rest;

/// <summary>Base of everything a service client throws about the service.</summary>
public class RestException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public RestException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What went wrong; never quotes a message's body.</param>
    public RestException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What went wrong; never quotes a message's body.</param>
    /// <param name="innerException">The cause.</param>
    public RestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
