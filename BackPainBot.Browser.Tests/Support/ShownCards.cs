using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The cards that came to a page, as the bot sent them, in the order in which they stand there.</summary>
internal sealed class ShownCards
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private readonly Lock _gate = new();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<JsonNode> _cards = [];

    /// <param name="page">A page that has not opened a chat yet.</param>
    public ShownCards(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Receive(frame.Text);

    public IReadOnlyList<JsonNode> All
    {
        get
        {
            lock (_gate)
            {
                return [.. _cards];
            }
        }
    }

    private void Receive(string? frame)
    {
        if (string.IsNullOrEmpty(frame) || JsonNode.Parse(frame)?["activities"] is not JsonArray activities)
        {
            return;
        }

        lock (_gate)
        {
            foreach (var activity in activities.OfType<JsonObject>().Where(one => (string?)one["type"] == "message" && one["id"] is not null))
            {
                if (_seen.Add((string)activity["id"]!))
                {
                    _cards.AddRange((activity["attachments"] as JsonArray ?? []).Where(one => (string?)one?["contentType"] == CardType).Select(one => one!["content"]!));
                }
            }
        }
    }
}
