namespace BackPainBot.Channels.DirectLine;

/// <summary>Where a page comes from, as browsers say it: scheme, host and, unless it is the scheme's own, port.</summary>
internal static class Origin
{
    private const int Longest = 255;

    /// <summary>An origin in the form in which browsers send it.</summary>
    /// <returns><see langword="null"/> for anything that is more or less than an origin of the web.</returns>
    public static string? Parse(string text)
    {
        if (text.Length > Longest
            || !Uri.TryCreate(text, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps)
            || address.UserInfo.Length > 0
            || address.PathAndQuery != "/"
            || address.Fragment.Length > 0
            || address.Host.Contains('*', StringComparison.Ordinal))
        {
            return null;
        }

        return address.IsDefaultPort
            ? $"{address.Scheme}://{HostOf(address)}"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address.Scheme}://{HostOf(address)}:{address.Port}");
    }

    private static string HostOf(Uri address) =>
        address.HostNameType == UriHostNameType.IPv6 ? address.Host : address.IdnHost;
}
