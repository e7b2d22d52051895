using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>A gym's site in the browser, with the bot behind its widget.</summary>
internal sealed class VisitedGym : IAsyncDisposable
{
    public VisitedGym(RunningBot bot, GymSite site, IPage page)
    {
        Bot = bot;
        Site = site;
        Page = page;
        page.Request += (_, request) => Requests.Enqueue(request.Url);
    }

    public RunningBot Bot { get; }

    public GymSite Site { get; }

    public IPage Page { get; }

    public ConcurrentQueue<string> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        await Site.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
