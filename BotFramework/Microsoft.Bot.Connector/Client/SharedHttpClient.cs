using System.Net;

namespace Microsoft.Bot.Connector.Client;

/// <summary>The one HTTP client of every connector client that was given none: connections are kept and shared.</summary>
internal static class SharedHttpClient
{
    private static readonly Lazy<HttpClient> Lazy = new(Create);

    public static HttpClient Instance => Lazy.Value;

    private static HttpClient Create() => new(new SocketsHttpHandler
    {
        // A redirect would carry a member's words, and the request, to an address nobody has vouched for.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        // Name changes of a channel's service are noticed within minutes.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    })
    {
        Timeout = TimeSpan.FromSeconds(30),
    };
}
