using System.Text.Json.Nodes;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>An input of a card.</summary>
internal sealed class CardInput(JsonObject input)
{
    public string Id => (string)input["id"]!;

    public string Label => (string?)input["label"] ?? string.Empty;

    public string Type => (string)input["type"]!;

    public bool IsMultiple => input["isMultiSelect"]?.ToString() is "true" or "True";

    /// <summary>Whether it is a list that opens, rather than one to tick.</summary>
    public bool IsCompact => (string?)input["style"] != "expanded" && !IsMultiple;

    public IReadOnlyList<string> Choices => [.. (input["choices"] as JsonArray ?? []).Select(choice => (string)choice!["value"]!)];

    public string TitleOf(string choice) =>
        (string)(input["choices"] as JsonArray ?? []).First(one => (string)one!["value"]! == choice)!["title"]!;
}
