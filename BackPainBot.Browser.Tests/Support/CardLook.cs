using System.Text.Json.Nodes;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>What every card must be, whatever it says, and a picture of it beside the tests for whoever wants to look.</summary>
internal static class CardLook
{
    /// <summary>Parts that stick out of the card, or of which something is cut off.</summary>
    private const string CutOff = """
        card => {
          const edge = card.getBoundingClientRect();
          const isShown = part => part.checkVisibility() && part.getClientRects().length > 0;
          const sticksOut = part => { const { left, right, width } = part.getBoundingClientRect(); return width > 1 && (right > edge.right + 1 || left < edge.left - 1); };
          const isCut = part => getComputedStyle(part).overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1;
          return [...card.querySelectorAll('*')].filter(part => isShown(part) && (sticksOut(part) || isCut(part))).map(part => part.outerHTML.slice(0, 160));
        }
        """;

    /// <summary>What can be pressed and is smaller than a finger finds: 24 pixels each way.</summary>
    private const string Small = """
        card => [...card.querySelectorAll('button, [role="button"], [role="link"], a[href], select')]
          .filter(part => part.checkVisibility() && (part.offsetHeight < 24 || part.offsetWidth < 24)).map(part => part.outerHTML.slice(0, 160))
        """;

    /// <summary>Puts the focus on the first control, and numbers all that Tab should come to: of a group to choose one from, one.</summary>
    private const string Begin = """
        card => {
          const groups = new Set();
          const stops = [...card.querySelectorAll('input, select, textarea, button, a[href], [tabindex]')].filter(part => {
            if (!part.checkVisibility() || part.disabled || part.tabIndex < 0) { return false; }
            if (part.type !== 'radio') { return true; }
            const isFirst = !groups.has(part.name);
            groups.add(part.name);
            return isFirst;
          });
          stops.forEach((part, place) => (part.type === 'radio' ? card.querySelectorAll(`input[name="${part.name}"]`) : [part]).forEach(one => { one.dataset.stop = String(place); }));
          stops[0]?.focus();
          return stops.length;
        }
        """;

    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "card-pictures");

    /// <summary>High enough for any card to be seen whole.</summary>
    private const int Tall = 6000;

    /// <summary>A card is read in order, whole, and large enough to press.</summary>
    /// <param name="card">The card on the page.</param>
    /// <param name="sent">The card as the bot sent it.</param>
    /// <param name="name">A name for what is found.</param>
    public static async Task CheckAsync(ILocator card, JsonNode sent, string name)
    {
        await IsReadInOrderAsync(card, sent, name);
        Assert.True(await card.EvaluateAsync<string[]>(CutOff) is [], $"{name}: cut off: {string.Join('\n', await card.EvaluateAsync<string[]>(CutOff))}");
        Assert.True(await card.EvaluateAsync<string[]>(Small) is [], $"{name}: too small to press: {string.Join('\n', await card.EvaluateAsync<string[]>(Small))}");
    }

    /// <summary>Holds a card to the rules of axe.</summary>
    public static async Task AxeFindsNothingAsync(ILocator card, string name)
    {
        var found = await card.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules } });
        Assert.True(found.Violations.Length == 0, $"{name}: {string.Join('\n', found.Violations.SelectMany(one => one.Nodes.Select(node => $"{one.Id}: {one.Help}: {node.Html}")))}");
    }

    /// <summary>A picture of the whole card, however long it is.</summary>
    public static async Task PictureAsync(ILocator card, string name)
    {
        var size = card.Page.ViewportSize!;
        await card.Page.SetViewportSizeAsync(size.Width, Tall);
        await card.ScreenshotAsync(new LocatorScreenshotOptions { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        await card.Page.SetViewportSizeAsync(size.Width, size.Height);
    }

    /// <summary>Tab comes to every control of a card, in the order in which they stand.</summary>
    public static async Task IsWalkedByTabAsync(ILocator card, string name)
    {
        var stops = await card.EvaluateAsync<int>(Begin);
        for (var stop = 0; stop < stops; stop++)
        {
            var at = await card.Page.EvaluateAsync<string?>("document.activeElement?.dataset.stop ?? null");
            Assert.True(at == stop.ToString(System.Globalization.CultureInfo.InvariantCulture), $"{name}: Tab comes to {at ?? "nowhere"} and not to control {stop} of {stops}.");
            await card.Page.Keyboard.PressAsync("Tab");
        }
    }

    private static async Task IsReadInOrderAsync(ILocator card, JsonNode sent, string name)
    {
        var heard = await CardWords.ReadOutAsync(card);
        var from = 0;
        foreach (var words in CardWords.Of(sent))
        {
            var place = heard.IndexOf(words, from, StringComparison.Ordinal);
            Assert.True(place >= 0, $"{name}: a screen reader does not come to '{words}' in its place. It reads: {heard}");
            from = place + words.Length;
        }

        Assert.NotEqual(0, from);
    }
}
