namespace Microsoft.Rest;

/// <summary>A request as an exception reports it: never with credentials.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    /// <summary>Copies a request.</summary>
    /// <param name="httpRequest">The request.</param>
    /// <param name="content">Its body as text; <c>null</c> not to keep it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="httpRequest"/> is <c>null</c>.</exception>
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
    }

    /// <summary>The request's method.</summary>
    public HttpMethod Method { get; protected set; }

    /// <summary>The address it was sent to.</summary>
    public Uri RequestUri { get; protected set; }
}
