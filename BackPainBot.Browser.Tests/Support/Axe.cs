using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>Holds a page to the rules of axe: Web Content Accessibility Guidelines 2.2, level AA, and its best practices.</summary>
internal static class Axe
{
    private static readonly List<string> Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    public static async Task FindsNothingAsync(IPage page, string state)
    {
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = Rules } });
        var problems = found.Violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html} ({node.Target})"))
            .ToList();
        Assert.True(problems.Count == 0, $"In the state '{state}' axe finds:\n{string.Join('\n', problems)}");
        Assert.NotEmpty(found.Passes);
    }
}
