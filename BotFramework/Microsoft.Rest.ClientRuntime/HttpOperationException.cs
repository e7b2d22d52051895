namespace Microsoft.Rest;

/// <summary>A service answered with a status that its contract does not name.</summary>
public class HttpOperationException : RestException
{
    /// <summary>An exception without a message of its own.</summary>
    public HttpOperationException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What went wrong; never quotes a message's body.</param>
    public HttpOperationException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What went wrong; never quotes a message's body.</param>
    /// <param name="innerException">The cause.</param>
    public HttpOperationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The request, without its credentials.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The response.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The response's body where it could be read, else <c>null</c>.</summary>
    public object Body { get; set; }
}
