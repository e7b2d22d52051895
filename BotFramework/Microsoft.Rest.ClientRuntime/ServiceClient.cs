namespace Microsoft.Rest;

/// <summary>Base of the clients of a web service: owns, or borrows, the <see cref="System.Net.Http.HttpClient"/> they send through.</summary>
/// <typeparam name="T">The derived client's own type.</typeparam>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;
    private bool _disposed;

    /// <summary>Borrows or takes over a client.</summary>
    /// <param name="httpClient">What to send through; <c>null</c> leaves the choice to the derived client.</param>
    /// <param name="disposeHttpClient">Whether <see cref="Dispose()"/> disposes of <paramref name="httpClient"/> too.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient;
        _disposeHttpClient = disposeHttpClient && httpClient != null;
    }

    /// <summary>Builds a client of its own with <paramref name="handlers"/> in front of the network, the last one outermost.</summary>
    /// <param name="handlers">Handlers to put in front; without any, and with no root handler, the derived client chooses.</param>
    protected ServiceClient(params DelegatingHandler[] handlers)
        : this(rootHandler: null, handlers)
    {
    }

    /// <summary>Builds a client of its own over <paramref name="rootHandler"/>.</summary>
    /// <param name="rootHandler">What reaches the network; <c>null</c> for the platform's default.</param>
    /// <param name="handlers">Handlers to put in front of it, the last one outermost.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
    {
        if (rootHandler == null && (handlers == null || handlers.Length == 0))
        {
            return;
        }

        HttpMessageHandler pipeline = rootHandler ?? new HttpClientHandler { AllowAutoRedirect = false };
        foreach (var handler in handlers ?? [])
        {
            var innermost = handler;
            while (innermost.InnerHandler is DelegatingHandler inner)
            {
                innermost = inner;
            }

            innermost.InnerHandler = pipeline;
            pipeline = handler;
        }

        HttpClient = new HttpClient(pipeline);
        _disposeHttpClient = true;
    }

    /// <summary>What requests are sent through; <c>null</c> until a derived client has made its choice.</summary>
    public HttpClient HttpClient { get; protected set; }

    /// <summary>Releases the HTTP client if it belongs to this one.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what this object owns. May be called more than once.</summary>
    /// <param name="disposing"><c>true</c> when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing && _disposeHttpClient)
        {
            HttpClient?.Dispose();
        }
    }
}
