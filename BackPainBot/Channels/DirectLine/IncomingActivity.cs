using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using BackPainBot.Channels.DirectLine.Access;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.DirectLine;

/// <summary>
/// Reads what a client posts. Of an activity only what a member can mean is taken; who says it, where and when, is decided here. Names
/// that JSON readers give a meaning of their own (<c>$type</c>, <c>$ref</c>) are left out wherever they stand.
/// </summary>
internal static class IncomingActivity
{
    private const int Deepest = 32;
    private const int LongestWord = 100;
    private const int IdBytes = 12;

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        ActivityTypes.Message, ActivityTypes.Event, ActivityTypes.Typing, ActivityTypes.MessageReaction, ActivityTypes.Invoke,
        ActivityTypes.EndOfConversation,
    };

    /// <summary>Short names and codes.</summary>
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "type", "textFormat", "locale", "localTimezone", "localTimestamp", "name", "valueType", "label", "replyToId", "inputHint", "code",
        "attachmentLayout",
    };

    private static readonly HashSet<string> Contents = new(StringComparer.Ordinal)
    {
        "text", "value", "channelData", "entities", "attachments", "reactionsAdded", "reactionsRemoved",
    };

    /// <exception cref="RequestRefusedException">It is not an activity that a member can send.</exception>
    public static Activity Read(byte[] body, ChatToken token)
    {
        var posted = Parse(body);
        var taken = new JObject();
        foreach (var property in posted.Properties())
        {
            if (Words.Contains(property.Name) ? property.Value is JValue { Type: JTokenType.String or JTokenType.Null } : Contents.Contains(property.Name))
            {
                taken[property.Name] = property.Value;
            }
        }

        var activity = Convert(taken);
        Check(activity);
        RemoveAddresses(activity);
        activity.Id = IdOf(activity, token.Conversation);
        Address(activity, token);
        return activity;
    }

    /// <summary>Says that an activity is a member's, in their conversation.</summary>
    public static void Address(Activity activity, ChatToken token)
    {
        activity.ChannelId = DirectLineAdapter.ChannelId;
        activity.From = new ChannelAccount(token.User, role: RoleTypes.User);
        activity.Recipient = DirectLineAdapter.Bot;
        activity.Conversation = new ConversationAccount(id: token.Conversation);
    }

    /// <summary>A JSON object, however it is nested, without names that begin with a dollar sign.</summary>
    /// <exception cref="RequestRefusedException">It is not a JSON object.</exception>
    public static JObject Parse(byte[] body)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(body), new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = Deepest };
            var posted = JObject.Load(reader);
            while (reader.Read())
            {
                throw new JsonReaderException("There is more than one JSON value.");
            }

            RemoveMetadata(posted);
            return posted;
        }
        catch (Exception exception) when (exception is JsonException or DecoderFallbackException or FormatException or OverflowException or ArgumentException)
        {
            throw RequestRefusedException.BadArgument("The body is not a JSON object.");
        }
    }

    private static Activity Convert(JObject taken)
    {
        try
        {
            return taken.ToObject<Activity>(HttpHelper.BotMessageSerializer) ?? throw new JsonSerializationException();
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw RequestRefusedException.BadArgument("The body is not an activity.");
        }
    }

    private static void Check(Activity activity)
    {
        if (activity.Type is null || !Types.Contains(activity.Type))
        {
            throw RequestRefusedException.BadArgument($"Give a type: {string.Join(", ", Types)}.");
        }

        if (activity.Name is ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation)
        {
            throw RequestRefusedException.BadArgument("Events of this name are the bot's own.");
        }

        if (new[] { activity.Locale, activity.LocalTimezone, activity.Name, activity.ReplyToId, activity.Label, activity.ValueType, activity.TextFormat }
            .Any(word => word?.Length > LongestWord))
        {
            throw RequestRefusedException.BadArgument($"Names and codes have {LongestWord} characters at the most.");
        }

        if (activity.Attachments?.Any(attachment => attachment is null) == true || activity.Entities?.Any(entity => entity is null) == true)
        {
            throw RequestRefusedException.BadArgument("A list has an empty entry.");
        }
    }

    /// <summary>Files come by upload. What else names an address could be anything, and somebody who helps may open it.</summary>
    private static void RemoveAddresses(Activity activity)
    {
        foreach (var attachment in activity.Attachments ?? [])
        {
            attachment.ContentUrl = null;
            attachment.ThumbnailUrl = null;
        }
    }

    /// <summary>
    /// The same for the same words under the same id of the client's, and for nothing else: a request that comes twice, because its answer
    /// was lost, is one activity.
    /// </summary>
    private static string IdOf(Activity activity, string conversation)
    {
        if (activity.ChannelData is not JObject data || data["clientActivityID"] is not JValue { Value: string { Length: > 0 } given })
        {
            return Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));
        }

        var said = JsonConvert.SerializeObject(new[] { conversation, given, activity.Type, activity.Name, activity.Text, Text(activity.Value) });
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, IdBytes));
    }

    private static string? Text(object? value) => value is null ? null : JsonConvert.SerializeObject(value);

    private static void RemoveMetadata(JToken token)
    {
        switch (token)
        {
            case JObject members:
                foreach (var property in members.Properties().ToList())
                {
                    if (property.Name.StartsWith('$'))
                    {
                        property.Remove();
                    }
                    else
                    {
                        RemoveMetadata(property.Value);
                    }
                }

                break;
            case JArray list:
                foreach (var item in list)
                {
                    RemoveMetadata(item);
                }

                break;
        }
    }
}
