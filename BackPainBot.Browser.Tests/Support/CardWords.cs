using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BackPainBot.Browser.Tests.Support;

/// <summary>The words of a card in the order of its template, and those of what a screen reader comes to, to be held against each other.</summary>
internal static partial class CardWords
{
    /// <summary>Every text, picture, label, choice and button of a card that is shown, in order.</summary>
    public static IEnumerable<string> Of(JsonNode card) =>
        In(card["body"]).Concat(In(card["actions"])).SelectMany(text => text.Split('\n')).Select(Plain).Where(line => line.Length > 0);

    /// <summary>What a screen reader says of a part of the page from its beginning to its end.</summary>
    public static async Task<string> ReadOutAsync(ILocator part)
    {
        var said = new List<string>();
        foreach (var line in (await part.AriaSnapshotAsync()).Split('\n'))
        {
            var read = Node().Match(line);
            said.Add(Regex.Unescape(read.Groups["name"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)));
            said.Add(read.Groups["text"].Value.Trim('"', '\''));
        }

        return Plain(string.Join(' ', said));
    }

    /// <summary>Words without marks of emphasis, of lists and of typography and without signs, which are not read out, with single spaces.</summary>
    public static string Plain(string text)
    {
        text = Marks().Replace(Link().Replace(text, "$1"), " ");
        return string.Join(' ', text.Replace('’', '\'').Replace("''", "'", StringComparison.Ordinal).Replace('“', '"').Replace('”', '"').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(In),
        JsonObject { } element when element["isVisible"]?.ToString() is "false" or "False" => [],
        JsonObject element => InElement(element),
        _ => [],
    };

    private static IEnumerable<string> InElement(JsonObject element)
    {
        var pressed = (string?)element["selectAction"]?["title"];
        return (string?)element["type"] switch
        {
            // What is pressed as a whole is read out by its title.
            _ when pressed is not null => [pressed],
            "TextBlock" => [(string)element["text"]!],
            // The words of a picture that stand below it are said once.
            "Image" when element.Parent is JsonArray beside && beside.Any(one => (string?)one?["text"] == (string?)element["altText"]) => [],
            // A picture alone in its column stands for the words beside it.
            "Column" when element["items"] is JsonArray { Count: 1 } only && (string?)only[0]?["type"] == "Image" => [],
            "Image" => [(string?)element["altText"] ?? string.Empty],
            "Input.ChoiceSet" => (element["choices"] as JsonArray ?? []).Select(choice => (string)choice!["title"]!).Prepend((string?)element["label"] ?? string.Empty),
            string type when type.StartsWith("Action.", StringComparison.Ordinal) => [(string?)element["title"] ?? string.Empty],
            _ => In(element["items"]).Concat(In(element["columns"])).Concat(In(element["actions"])),
        };
    }

    [GeneratedRegex("""^\s*- ['"]?/?[a-z]+(?: "(?<name>(?:[^"\\]|\\.)*)")?(?: \[[^\]]*\])*['"]?(?::\s?(?<text>.*))?$""")]
    private static partial Regex Node();

    [GeneratedRegex(@"\*|_{1,2}|^\s*(?:[-•]|\d+\.)\s|\\|\p{Cs}{2}\uFE0F?|[\u2190-\u27BF]\uFE0F?")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();
}
