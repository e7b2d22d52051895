using System.Security.Cryptography;
using System.Text.RegularExpressions;
using BackPainBot.Channels.DirectLine.Access;
using Microsoft.Extensions.Options;

namespace BackPainBot.WebChat;

/// <summary>
/// What a page may load and who may show it. Scripts and styles run only with the page's nonce, and nothing is asked of another host.
/// </summary>
internal sealed partial class SecurityHeaders(IOptions<WebChatOptions> options, Sites sites)
{
    /// <summary>The client adds one style element that is empty.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private const int NonceBytes = 16;

    private readonly string _sites = string.Join(' ', options.Value.Sites.Prepend("'self'"));

    /// <summary>What marks one response's own scripts and styles.</summary>
    public static string NewNonce() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));

    /// <param name="context">The request, and the response that gets the headers.</param>
    /// <param name="nonce">What marks the page's own scripts and styles; new for each response.</param>
    /// <param name="framed">Whether the gym's sites may show the page in a frame; nobody may otherwise.</param>
    public void Set(HttpContext context, string nonce, bool framed)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'self'; connect-src 'self' blob:{SocketOf(context.Request)}; "
            + $"img-src 'self' blob: data:; script-src 'nonce-{nonce}' 'strict-dynamic'; style-src 'nonce-{nonce}' {EmptyStyle}; "
            + $"frame-ancestors {(framed ? _sites : "'none'")}";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        if (!framed)
        {
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
        }
    }

    /// <summary>The bot's address by the schemes of sockets: not every browser takes 'self' for them. A policy cannot write an IPv6 address.</summary>
    private string SocketOf(HttpRequest request) =>
        sites.SocketAddressOf(request) is var address && PlainAddress().IsMatch(address) ? $" {address}" : string.Empty;

    [GeneratedRegex("^wss?://[A-Za-z0-9.:-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainAddress();
}
