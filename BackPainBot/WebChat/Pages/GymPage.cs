using BackPainBot.WebChat.Assets;

namespace BackPainBot.WebChat.Pages;

/// <summary>A page of a gym that shows the widget, for whoever wants to see it before it is on their own site. In Development only.</summary>
internal sealed class GymPage(PageWords words, ChatLocale locales, PageAssets assets, SecurityHeaders security)
{
    private static readonly PageTemplate Template = PageTemplate.Embedded("gym");

    public Task SendAsync(HttpContext context)
    {
        var nonce = SecurityHeaders.NewNonce();
        var locale = locales.Of(context.Request);
        security.Set(context, nonce, framed: false);
        return PageResponse.SendAsync(context, Template.Render(place => place switch
        {
            "nonce" => nonce,
            "language" => ChatLocale.Language,
            "bot" => $"{context.Request.Scheme}://{context.Request.Host.Value}",
            _ when place.StartsWith("asset:", StringComparison.Ordinal) => assets.AddressOf(place["asset:".Length..]),
            _ => words[place, locale],
        }));
    }
}
