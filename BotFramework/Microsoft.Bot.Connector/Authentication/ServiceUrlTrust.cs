namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Which services a bot without authentication talks to. Anybody can post it an activity and name any <c>serviceUrl</c>, so it answers on
/// this machine and at addresses that its configuration lists, and nowhere else.
/// </summary>
internal sealed class ServiceUrlTrust
{
    public static readonly ServiceUrlTrust LoopbackOnly = new([]);

    private readonly HashSet<string> _origins;

    /// <summary>Trusts loopback and the scheme, host and port of each address.</summary>
    /// <exception cref="ArgumentException">An address is not an absolute http or https URL.</exception>
    public ServiceUrlTrust(IEnumerable<string> addresses)
    {
        _origins = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var address in addresses)
        {
            _origins.Add(TryRead(address, out var uri)
                ? uri.GetLeftPart(UriPartial.Authority)
                : throw new ArgumentException("A trusted service URL is an absolute http or https URL.", nameof(addresses)));
        }
    }

    public bool IsTrusted(string serviceUrl) => TryRead(serviceUrl, out var uri) && IsTrusted(uri);

    public bool IsTrusted(Uri address) =>
        IsHttp(address)
        && string.IsNullOrEmpty(address.UserInfo)
        && (address.IsLoopback || _origins.Contains(address.GetLeftPart(UriPartial.Authority)));

    private static bool TryRead(string address, out Uri uri) => Uri.TryCreate(address, UriKind.Absolute, out uri) && IsHttp(uri);

    private static bool IsHttp(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);
}
