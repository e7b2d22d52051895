using Microsoft.Rest;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A channel refused a request. The message names operation and status only: what the channel wrote, which may quote a member, is in
/// <see cref="Body"/>.
/// </summary>
public class ErrorResponseException : RestException
{
    /// <summary>An exception without a message of its own.</summary>
    public ErrorResponseException()
    {
    }

    /// <summary>An exception with a message.</summary>
    /// <param name="message">What went wrong; never quotes a body.</param>
    public ErrorResponseException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with a message and a cause.</summary>
    /// <param name="message">What went wrong; never quotes a body.</param>
    /// <param name="innerException">The cause.</param>
    public ErrorResponseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The request, without credentials and body.</summary>
    public HttpRequestMessageWrapper Request { get; set; }

    /// <summary>The response, its body cut off where it is long.</summary>
    public HttpResponseMessageWrapper Response { get; set; }

    /// <summary>The channel's error; <c>null</c> where it sent none that can be read.</summary>
    public ErrorResponse Body { get; set; }
}
