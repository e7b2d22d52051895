namespace Microsoft.Rest;

/// <summary>The answer to an operation that returns no body.</summary>
public class HttpOperationResponse : IHttpOperationResponse
{
    /// <inheritdoc />
    public HttpRequestMessage Request { get; set; }

    /// <inheritdoc />
    public HttpResponseMessage Response { get; set; }

    /// <inheritdoc />
    public string RequestId { get; set; }
}

/// <summary>The answer to an operation that returns a body.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public class HttpOperationResponse<T> : HttpOperationResponse, IHttpOperationResponse<T>
{
    /// <inheritdoc />
    public T Body { get; set; }
}
