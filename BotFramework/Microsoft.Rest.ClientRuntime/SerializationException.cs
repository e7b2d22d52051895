namespace Microsoft.Rest;

/// <summary>A body could not be read as, or written from, the type that the operation names.</summary>
public class SerializationException : RestException
{
    /// <summary>An exception without a message of its own.</summary>
    public SerializationException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What went wrong; never quotes the body.</param>
    public SerializationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What went wrong; never quotes the body.</param>
    /// <param name="innerException">The cause.</param>
    public SerializationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception that keeps the body for a debugger; its message does not quote it.</summary>
    /// <param name="message">What went wrong; never quotes the body.</param>
    /// <param name="content">The body.</param>
    /// <param name="innerException">The cause.</param>
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException)
    {
        Content = content;
    }

    /// <summary>The body that failed, <c>null</c> where it was not kept.</summary>
    public string Content { get; set; }
}
