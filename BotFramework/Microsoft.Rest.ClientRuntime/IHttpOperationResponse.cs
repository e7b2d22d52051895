namespace Microsoft.Rest;

/// <summary>What every answer of a service carries beside its body.</summary>
public interface IHttpOperationResponse
{
    /// <summary>The request as it was sent last; its content is already disposed of.</summary>
    HttpRequestMessage Request { get; set; }

    /// <summary>The response; its content has already been read.</summary>
    HttpResponseMessage Response { get; set; }

    /// <summary>The service's own id of the request, <c>null</c> where it gives none.</summary>
    string RequestId { get; set; }
}

/// <summary>An answer whose body was read into an object.</summary>
/// <typeparam name="T">Type of the body.</typeparam>
public interface IHttpOperationResponse<T> : IHttpOperationResponse
{
    /// <summary>The body; the type's default where the service sent none.</summary>
    T Body { get; set; }
}
