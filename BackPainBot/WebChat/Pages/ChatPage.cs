using System.Text.Json;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Dialogs.Words;
using BackPainBot.WebChat.Assets;
using Microsoft.Extensions.Options;

namespace BackPainBot.WebChat.Pages;

/// <summary>The chat: a page of its own at <c>/</c>, and at <c>/frame</c> what the widget shows.</summary>
internal sealed class ChatPage(
    PageWords words, Wording wording, ChatLocale locales, PageAssets assets, ChatBundle bundle, SecurityHeaders security,
    IOptions<WebChatOptions> options, IOptions<UploadOptions> uploads)
{
    private static readonly string[] ScriptWords =
        ["Unreachable", "NewChat", "You", "Bot", "TranscriptHeading", "TranscriptEnd", "TranscriptFile", "Interactive", "More", "MoreAsked", "OneMore", "NothingTyped", "NothingChosen", "NothingTicked",
            "NewStart", "Saved", "Keys", "GoInto", "HasControls", "Upload", "Helped", "NotHelped"];

    private static readonly PageTemplate Template = PageTemplate.Embedded("chat");

    public Task SendAsync(HttpContext context, bool framed)
    {
        var nonce = SecurityHeaders.NewNonce();
        security.Set(context, nonce, framed);
        return PageResponse.SendAsync(context, Render(context.Request, nonce, framed));
    }

    private string Render(HttpRequest request, string nonce, bool framed)
    {
        var locale = locales.Of(request);
        return Template.Render(place => place switch
        {
            "nonce" => nonce,
            "language" => ChatLocale.Language,
            "gym" => options.Value.GymName,
            "framed" => framed ? "framed" : string.Empty,
            "chat" => bundle.IsThere ? "chat" : string.Empty,
            "bundle" => bundle.Address,
            "integrity" => bundle.Integrity,
            "colours" => Colours(),
            "modules" => string.Concat(assets.Modules.Where(name => name != "main.js").Select(name => $"<link rel=\"modulepreload\" nonce=\"{nonce}\" href=\"{assets.AddressOf(name)}\">")),
            "settings" => Settings(locale, framed),
            _ when place.StartsWith("asset:", StringComparison.Ordinal) => assets.AddressOf(place["asset:".Length..]),
            _ when place.StartsWith("items:", StringComparison.Ordinal) => words.Items(place["items:".Length..], locale),
            _ when place.StartsWith("links:", StringComparison.Ordinal) => words.WithLinks(place["links:".Length..], locale),
            _ => words[place, locale],
        });
    }

    /// <summary>What the scripts need to know, words included.</summary>
    private string Settings(string locale, bool framed) => JsonSerializer.Serialize(new
    {
        locale,
        framed,
        sites = framed ? options.Value.Sites : [],
        resumeMinutes = (int)options.Value.Resume.TotalMinutes,
        uploads = uploads.Value.Enabled ? uploads.Value.Types : [],
        words = ScriptWords.Select(key => (key, words[key, locale]))
            .Append(("SayStartOver", wording.List("Command.startOver")[0]))
            .Append(("SayDelete", wording.List("Command.deleteData")[0]))
            .ToDictionary(),
    });

    private string Colours() => $":root{{{Scheme("light", options.Value.LightAccent)}{Scheme("dark", options.Value.DarkAccent)}}}";

    private static string Scheme(string name, Colour accent) => $"--accent-{name}:{accent};--on-accent-{name}:{accent.TextOnIt};";
}
