using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using BackPainBot.Startup;
using BackPainBot.WebChat.Assets;
using Microsoft.Extensions.Options;

namespace BackPainBot.WebChat.Pages;

/// <summary>
/// <c>/widget.js</c>: the launcher for the gym's pages, with its words and the danger list in it, so that it has something to show when
/// the bot itself cannot be reached any more.
/// </summary>
internal sealed class WidgetScript
{
    /// <summary>Its address is in other people's pages, so it cannot change with the content.</summary>
    private const string Caching = "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800";
    private const string File = "widget/widget.js";
    private const string Place = "/*{settings}*/ {}";
    private static readonly PageTemplate Help = PageTemplate.Embedded("help");

    private readonly PageWords _words;
    private readonly ChatLocale _locales;
    private readonly WebChatOptions _options;
    private readonly string _source;
    private readonly ConcurrentDictionary<string, CompressedContent> _scripts = new(StringComparer.Ordinal);

    /// <exception cref="StartupException">The script is not where the build puts it.</exception>
    public WidgetScript(PageWords words, ChatLocale locales, IOptions<WebChatOptions> options, IWebHostEnvironment environment)
    {
        _words = words;
        _locales = locales;
        _options = options.Value;
        var file = environment.WebRootFileProvider.GetFileInfo(File);
        if (!file.Exists)
        {
            throw new StartupException($"The widget is not in wwwroot/{File} beside the program: build or publish BackPainBot again, and keep its files together.");
        }

        using var reader = new StreamReader(file.CreateReadStream(), Encoding.UTF8);
        _source = reader.ReadToEnd();
    }

    public Task SendAsync(HttpContext context)
    {
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        var content = _scripts.GetOrAdd(_locales.Of(context.Request), Make);
        return ContentResponse.SendAsync(context, content, Caching, "Accept-Encoding, Accept-Language");
    }

    private CompressedContent Make(string locale)
    {
        var settings = JsonSerializer.Serialize(new
        {
            words = new
            {
                title = _words["Heading", locale],
                open = _words["Widget.Open", locale],
                close = _words["Widget.Close", locale],
                greeting = _words["Widget.Greeting", locale],
                dismiss = _words["Widget.Dismiss", locale],
                opening = _words["Opening", locale],
                unreachable = _words["Unreachable", locale],
            },
            colours = new { light = Pair(_options.LightAccent), dark = Pair(_options.DarkAccent) },
            help = Help.Render(place => place.Split(':') switch
            {
                ["items", var key] => _words.Items(key, locale),
                [_, var key] => _words.WithLinks(key, locale),
                _ => _words[place, locale],
            }),
        });
        return new CompressedContent("text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(_source.Replace(Place, settings, StringComparison.Ordinal)));
    }

    private static string[] Pair(Colour accent) => [accent.ToString(), accent.TextOnIt.ToString()];
}
