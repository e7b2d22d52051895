using System.Text.RegularExpressions;
using BackPainBot.Dialogs.Services;
using Microsoft.Extensions.Options;

namespace BackPainBot.WebChat;

/// <summary>
/// The language and region of a chat: the page's own words are English, and the region decides whom to call. A gym stands somewhere,
/// so its setting counts before the browser's languages, which say what someone reads and not where they are.
/// </summary>
internal sealed partial class ChatLocale(IOptions<ServicesOptions> services)
{
    public const string Language = "en";

    private readonly string? _gymRegion = RegionOf(services.Value.Locale);

    /// <summary>Such as <c>en-GB</c>, or <c>en</c> where nothing tells the region.</summary>
    public string Of(HttpRequest request)
    {
        var region = RegionOf(request.Query["locale"]) ?? _gymRegion ?? RegionOfBrowser(request);
        return region is null ? Language : $"{Language}-{region}";
    }

    private static string? RegionOfBrowser(HttpRequest request) =>
        RegionOf(request.Headers.AcceptLanguage.ToString().Split(',', 2)[0].Split(';', 2)[0].Trim());

    private static string? RegionOf(string? locale) =>
        locale is { Length: <= 20 } && WithRegion().Match(locale) is { Success: true } match ? match.Groups["region"].Value.ToUpperInvariant() : null;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z]{4})?-(?<region>[A-Za-z]{2})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WithRegion();
}
