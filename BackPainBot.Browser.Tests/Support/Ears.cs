using System.Text.Json;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>What a screen reader would say of itself: what is added to the page's live regions, in order.</summary>
internal static class Ears
{
    private const string Script = """
        addEventListener('DOMContentLoaded', () => {
          window.heard = [];
          const regionOf = node => (node.nodeType === 1 ? node : node.parentElement)?.closest('[aria-live], [role="alert"], [role="log"], [role="status"]');
          const voiceOf = region => region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
          new MutationObserver(mutations => {
            for (const { addedNodes } of mutations) {
              for (const node of addedNodes) {
                const region = regionOf(node);
                const text = node.textContent?.trim();
                if (region && text && !node.parentElement?.closest('[aria-hidden="true"]')) {
                  window.heard.push({ voice: voiceOf(region), text });
                }
              }
            }
          }).observe(document.documentElement, { childList: true, subtree: true });
        });
        """;

    public static Task ListenAsync(IBrowserContext context) => context.AddInitScriptAsync(Script);

    public static async Task<IReadOnlyList<Heard>> HeardAsync(IPage page)
    {
        var json = await page.EvaluateAsync<string>("JSON.stringify(window.heard)");
        return JsonSerializer.Deserialize<List<Heard>>(json, JsonSerializerOptions.Web)!;
    }

    /// <param name="Voice"><c>polite</c>: when the voice is free; <c>assertive</c>: at once.</param>
    /// <param name="Text">The words.</param>
    public sealed record Heard(string Voice, string Text);
}
