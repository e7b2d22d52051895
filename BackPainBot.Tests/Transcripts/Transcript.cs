using System.Text;
using BackPainBot.Tests.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Transcripts;

/// <summary>
/// A conversation in a readable file: lines that begin with "member:" are played, everything else is what the bot
/// answered when the file was approved.
/// </summary>
internal static class Transcript
{
    private const string Says = "member: ";
    private const string Joins = "member joins";
    private const string Submits = "member submits: ";

    public static async Task<string> PlayAsync(string approved)
    {
        var lines = approved.Split('\n');
        var locale = Header(lines, "locale") ?? "en-US";
        var fixture = new ConversationFixture(Header(lines, "channel") ?? "emulator", locale);
        var played = new StringBuilder();
        foreach (var header in lines.TakeWhile(line => !line.StartsWith("member", StringComparison.Ordinal)))
        {
            played.Append(header).Append('\n');
        }

        foreach (var line in lines.Where(line => line.StartsWith("member", StringComparison.Ordinal)))
        {
            played.Append(line).Append('\n');
            foreach (var reply in await SendAsync(fixture, line))
            {
                Append(played, reply);
            }
        }

        return played.ToString();
    }

    private static Task<IReadOnlyList<Activity>> SendAsync(ConversationFixture fixture, string line) => line switch
    {
        Joins => fixture.JoinAsync(),
        _ when line.StartsWith(Submits, StringComparison.Ordinal) => fixture.SubmitAsync(JObject.Parse(line[Submits.Length..])),
        _ when line.StartsWith(Says, StringComparison.Ordinal) => fixture.SayAsync(line[Says.Length..].Replace("\\n", "\n", StringComparison.Ordinal)),
        "member:" => fixture.SayAsync(string.Empty),
        _ => throw new FormatException($"'{line}' is none of '{Joins}', '{Says}' and '{Submits}'."),
    };

    private static string? Header(string[] lines, string name) =>
        lines.Where(line => line.StartsWith($"# {name}: ", StringComparison.Ordinal)).Select(line => line[(name.Length + 4)..].Trim()).FirstOrDefault();

    private static void Append(StringBuilder played, Activity reply)
    {
        var text = (reply.Text ?? string.Empty).Replace(ConversationFixture.Clinical.KnowledgeVersion, "{version}", StringComparison.Ordinal);
        played.Append("bot: ").Append(text.Replace("\n", "\n   | ", StringComparison.Ordinal)).Append('\n');
        foreach (var action in reply.SuggestedActions?.Actions ?? [])
        {
            played.Append("   ( ").Append(action.Title).Append(" )\n");
        }

        foreach (var attachment in reply.Attachments ?? [])
        {
            foreach (var input in (attachment.Content as JObject)?.SelectTokens("$.body[*]") ?? [])
            {
                var choices = input["choices"]?.Select(choice => (string?)choice["value"]) ?? [];
                played.Append("   [ ").Append(input["label"]).Append(": ").AppendJoin(", ", choices).Append(" ]\n");
            }
        }

        foreach (var entity in reply.Entities ?? [])
        {
            played.Append("   ").Append(entity.Type).Append(' ').Append(entity.Properties?.ToString(Newtonsoft.Json.Formatting.None)).Append('\n');
        }
    }
}
