using System.Net;

namespace Microsoft.Rest;

/// <summary>A response as an exception reports it.</summary>
public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies a response.</summary>
    /// <param name="httpResponse">The response.</param>
    /// <param name="content">Its body as text; <c>null</c> not to keep it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpResponse"/> is <c>null</c>.</exception>
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content?.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    /// <summary>The status that the service answered with.</summary>
    public HttpStatusCode StatusCode { get; protected set; }

    /// <summary>The service's words for the status, <c>null</c> where it gave none.</summary>
    public string ReasonPhrase { get; protected set; }
}
