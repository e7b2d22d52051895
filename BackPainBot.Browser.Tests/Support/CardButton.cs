using System.Text.Json.Nodes;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>A button of a card, or a part of it that is pressed like one.</summary>
internal sealed class CardButton(JsonObject action)
{
    public string Title => (string?)action["title"] ?? string.Empty;

    /// <summary>What it answers without anything ticked, such as <c>none</c>; null for a button that sends what is ticked.</summary>
    public string? Otherwise => Data("otherwise");

    /// <summary>The question and choice that it stands for, such as <c>severity:3</c>; null for none.</summary>
    public string? Pick => Data("pick");

    public bool SendsWhatIsTicked => Otherwise is null && Pick is null;

    private string? Data(string key) => action["data"] is JsonObject data && (string?)data[key] is { Length: > 0 } value ? value : null;
}
