using System.Globalization;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Turns;

/// <summary>The replies to a member's last activities, each in a document of its own so that a turn writes one and reads none.</summary>
internal sealed class ReplyLog(DocumentStorage storage)
{
    private const string EntryName = "replies";

    /// <summary>Every key that a member's replies, or the ids of them, may lie under.</summary>
    public static IEnumerable<string> KeysOf(string member) =>
        Enumerable.Range(0, RecentActivities.Kept).Select(slot => KeyOf(member, slot)).Append(SentCards.KeyOf(member));

    public static string KeyOf(string member, int slot) => string.Create(CultureInfo.InvariantCulture, $"{member}/replies/{slot}");

    /// <summary>The document that keeps replies; it takes the place of the one before.</summary>
    public static IDictionary<string, object> DocumentOf(IReadOnlyList<Activity> replies)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        HttpHelper.BotMessageSerializer.Serialize(text, replies);
        return new Dictionary<string, object>
        {
            [DocumentFormat.ETagName] = DocumentWrite.Anything,
            [EntryName] = new JRaw(text.ToString()),
        };
    }

    /// <summary>The replies that were kept; none when they are gone.</summary>
    public async Task<IReadOnlyList<Activity>> ReadAsync(string member, int slot, CancellationToken cancellationToken)
    {
        var key = KeyOf(member, slot);
        var found = await storage.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var value) && value is IDictionary<string, object> document
            && document.TryGetValue(EntryName, out var replies) && replies is JArray kept
                ? [.. (kept.ToObject<List<Activity>>(HttpHelper.BotMessageSerializer) ?? []).Select(Restore)]
                : [];
    }

    /// <summary>The adapter looks for the answer to an invoke as the object that it was.</summary>
    private static Activity Restore(Activity reply)
    {
        if (reply is { Type: ActivityTypesEx.InvokeResponse, Value: JObject value })
        {
            reply.Value = value.ToObject<InvokeResponse>(HttpHelper.BotMessageSerializer);
        }

        return reply;
    }
}
