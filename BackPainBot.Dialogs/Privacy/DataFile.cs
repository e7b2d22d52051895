using System.Collections.Immutable;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>A member's data as JSON, in messages that their channel can show.</summary>
public static class DataFile
{
    /// <summary>The name of the file.</summary>
    public const string Name = "my-back-pain-data.json";

    /// <summary>How many characters of JSON a message of text holds at most: some 20 kB as channels count them.</summary>
    public const int LongestPart = 10_000;

    private const string Fence = "```";

    /// <summary>Channels whose clients offer a file that lies in the message itself; others, Teams among them, refuse one.</summary>
    private static readonly ImmutableArray<string> WithFiles = [Channels.Webchat, Channels.Directline, Channels.Emulator];

    /// <summary><paramref name="text"/> with the data as a file, or followed by as many messages of JSON as it takes.</summary>
    public static IEnumerable<Activity> Messages(string text, JObject export, string? channel)
    {
        ArgumentNullException.ThrowIfNull(export);
        var json = export.ToString(Formatting.Indented);
        var first = new Activity(ActivityTypes.Message) { Text = text };
        if (WithFiles.Contains(channel ?? string.Empty))
        {
            first.Attachments = [AsFile(json)];
            return [first];
        }

        return Parts(json).Select(part => new Activity(ActivityTypes.Message) { Text = $"{Fence}\n{part}\n{Fence}" }).Prepend(first);
    }

    /// <summary>Whether a text is part of such data, and therefore nothing to keep a copy of.</summary>
    public static bool IsPart(string? text) => text?.StartsWith(Fence, StringComparison.Ordinal) == true;

    private static Attachment AsFile(string json) => new()
    {
        ContentType = "application/json",
        Name = Name,
        ContentUrl = $"data:application/json;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(json))}",
    };

    /// <summary>Cut at the ends of lines as far as there are any, so that each part can be read; put together they are the whole again.</summary>
    private static IEnumerable<string> Parts(string json)
    {
        for (var start = 0; start < json.Length;)
        {
            var length = Math.Min(LongestPart, json.Length - start);
            var end = start + length == json.Length ? -1 : json.LastIndexOf('\n', start + length - 1, length);
            length = end > start ? end - start : length;
            yield return json.Substring(start, length);
            start += end > start ? length + 1 : length;
        }
    }
}
