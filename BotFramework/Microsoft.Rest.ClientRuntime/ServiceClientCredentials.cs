namespace Microsoft.Rest;

/// <summary>Puts what proves the caller's identity on a request. Instances are shared between requests and must be thread safe.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Called once for every client that is built with these credentials.</summary>
    /// <typeparam name="T">The client's own type.</typeparam>
    /// <param name="client">The new client.</param>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Called for every request before it is sent. By default the request stays anonymous.</summary>
    /// <param name="request">The request to sign; its address is final.</param>
    /// <param name="cancellationToken">Ends the wait, for instance for a token.</param>
    /// <returns>A task that is done when the request may be sent.</returns>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}
