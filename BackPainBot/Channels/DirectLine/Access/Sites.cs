using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace BackPainBot.Channels.DirectLine.Access;

/// <summary>Which sites may use the web chat, and where the bot itself is.</summary>
internal sealed class Sites(IOptions<DirectLineOptions> options)
{
    private readonly DirectLineOptions _options = options.Value;
    private readonly HashSet<string> _origins = new(options.Value.Origins, StringComparer.Ordinal);
    private readonly byte[]? _secret = options.Value.Secret is { } secret ? Digest(secret) : null;

    /// <summary>The sites that the settings name.</summary>
    public IReadOnlyList<string> Listed => _options.Origins;

    /// <summary>The site whose page makes the request, as its browser says.</summary>
    /// <returns><see langword="null"/> when the request names none: a page's own GET, or no browser.</returns>
    public static string? OriginOf(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;

    /// <summary>The address that browsers reach the bot at.</summary>
    public string AddressOf(HttpRequest request) => _options.PublicUrl ?? $"{request.Scheme}://{request.Host.Value}";

    /// <summary>The same for sockets.</summary>
    public string SocketAddressOf(HttpRequest request) => $"ws{AddressOf(request)["http".Length..]}";

    public bool IsOwn(HttpRequest request, string origin) =>
        string.Equals(origin, Origin.Parse(AddressOf(request)), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the settings name the site.</summary>
    public bool IsListed(string origin) => _origins.Contains(origin);

    public bool IsAllowed(HttpRequest request, string origin) => IsListed(origin) || IsOwn(request, origin);

    /// <summary>Whether this is the secret of a site's own server; takes the same time whatever is wrong with it.</summary>
    public bool IsSecret(string text) => _secret is not null && CryptographicOperations.FixedTimeEquals(_secret, Digest(text));

    private static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
