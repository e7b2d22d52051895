namespace BackPainBot.WebChat;

/// <summary>Where a page comes from: scheme, host and, unless it is the scheme's own, port.</summary>
internal static class SiteAddress
{
    private const int Longest = 255;

    /// <summary>The address in the form in which browsers compare it; null for anything that is more or less than a site.</summary>
    public static string? Parse(string? text) =>
        text is { Length: > 0 and <= Longest }
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address is { UserInfo: "", PathAndQuery: "/", Fragment: "" }
        && Uri.CheckHostName(address.IdnHost) != UriHostNameType.Unknown
            ? Uri.UnescapeDataString(address.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped))
            : null;
}
