using BackPainBot.Dialogs.Privacy;
using BackPainBot.Tests.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Transcripts;

/// <summary>An answer of the bot as lines that a person can read.</summary>
internal static class ReplyText
{
    public static IEnumerable<string> Lines(JObject reply)
    {
        return
        [
            .. $"bot{((string?)reply["type"] is "message" or null ? string.Empty : $" {reply["type"]}")}: {Text(reply["text"])}".Split('\n'),
            .. Of(reply["suggestedActions"]?["actions"]).Select(action => $"   ( {action["title"]} )"),
            .. Of(reply["attachments"]).SelectMany(Attached),
            .. Of(reply["entities"]).Select(Entity),
        ];
    }

    /// <summary>What the bot posted to the channel of its own accord.</summary>
    public static IEnumerable<string> Elsewhere(string path, JObject posted) =>
        Lines(posted).Select((line, index) => index == 0 ? $"bot to {path}{line["bot".Length..]}" : line);

    private static IEnumerable<string> Attached(JToken attachment)
    {
        if (attachment["content"] is not JObject card)
        {
            return [$"   [ {attachment["contentType"]}: {attachment["name"]} ]"];
        }

        var inputs = card.SelectTokens("$..body[*]").Where(input => input["choices"] is not null).ToList();
        return
        [
            .. inputs.Count == 0 ? $"   [card] {Text(card["fallbackText"])}".Split('\n') : inputs.Select(Input),
            .. card.SelectTokens("$..[?(@.type == 'Action.OpenUrl')]").Select(action => $"   ( {action["title"]}: {action["url"]} )"),
            .. card.SelectTokens("$..[?(@.type == 'Action.Submit')]").Select(action => $"   ( {action["title"]} )"),
        ];
    }

    private static string Input(JToken input) => $"   [ {input["label"]}: {string.Join(", ", input["choices"]!.Select(choice => (string?)choice["value"]))} ]";

    private static string Text(JToken? text) => DataFile.IsPart((string?)text) ? "(data)" : ((string?)text ?? string.Empty)
        .Replace(ConversationFixture.Clinical.KnowledgeVersion, "{version}", StringComparison.Ordinal)
        .Replace("\n", "\n   | ", StringComparison.Ordinal);

    private static string Entity(JToken entity)
    {
        var rest = (JObject)entity.DeepClone();
        rest.Remove("type");
        return $"   {entity["type"]} {rest.ToString(Formatting.None)}";
    }

    private static IEnumerable<JToken> Of(JToken? array) => array as JArray ?? [];
}
