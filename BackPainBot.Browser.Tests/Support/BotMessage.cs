using System.Text.Json.Nodes;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>A message of the bot as it came to the page, with what programs read in it.</summary>
internal sealed class BotMessage(JsonObject activity)
{
    private readonly JsonObject? _question = EntityOf(activity, "backpain/question");
    private readonly JsonObject? _assessment = EntityOf(activity, "backpain/assessment");

    public string Text => (string?)activity["text"] ?? string.Empty;

    /// <summary>The id of the question that it asks; null for none.</summary>
    public string? Question => (string?)_question?["id"];

    public IReadOnlyList<string> Choices => [.. (_question?["choices"] as JsonArray ?? []).Select(choice => (string)choice!)];

    public string? LevelOfCare => (string?)_assessment?["levelOfCare"];

    /// <summary>Titles of the buttons under the message.</summary>
    public IReadOnlyList<string> Buttons =>
        [.. (activity["suggestedActions"]?["actions"] as JsonArray ?? []).Select(action => (string)action!["title"]!)];

    /// <summary>Inputs of the card, if the message has one that asks.</summary>
    public IReadOnlyList<CardInput> Inputs =>
        [.. (activity["attachments"] as JsonArray ?? []).SelectMany(attachment => InputsIn(attachment?["content"]))];

    /// <summary>What can be pressed on the card.</summary>
    public IReadOnlyList<CardButton> Submits =>
        [.. (activity["attachments"] as JsonArray ?? []).SelectMany(attachment => Elements(attachment?["content"]))
            .Where(element => (string?)element["type"] == "Action.Submit" && element["title"] is not null)
            .Select(element => new CardButton(element))];

    /// <summary>How many cards it has.</summary>
    public int Cards => (activity["attachments"] as JsonArray ?? []).Count(attachment => (string?)attachment?["contentType"] == "application/vnd.microsoft.card.adaptive");

    /// <summary>What is read out of it first: its text, or its card's.</summary>
    public string Spoken => Text.Length > 0 ? Text : (string?)activity["attachments"]?[0]?["content"]?["speak"] ?? string.Empty;

    private static JsonObject? EntityOf(JsonObject activity, string type) =>
        (activity["entities"] as JsonArray ?? []).OfType<JsonObject>().LastOrDefault(entity => (string?)entity["type"] == type);

    private static IEnumerable<CardInput> InputsIn(JsonNode? node) => Elements(node)
        .Where(element => ((string?)element["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true && element["id"] is not null)
        .Select(element => new CardInput(element));

    private static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject element => element.SelectMany(property => property.Value is JsonValue ? [] : Elements(property.Value)).Prepend(element),
        JsonArray list => list.SelectMany(Elements),
        _ => [],
    };
}
