using BackPainBot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Transcripts;

/// <summary>Activities as a channel really posts them, with all that surrounds a member's words.</summary>
internal sealed class ChannelShape(string channel, string conversation, string? conversationType, string locale, ManualClock clock)
{
    private int _messages;
    private JObject? _submitted;

    /// <summary>The channels that every transcript is played on.</summary>
    public static IReadOnlyList<string> Channels { get; } = ["emulator", "msteams", "webchat"];

    /// <summary>The id of the member's last message.</summary>
    public string? LastMessage { get; private set; }

    private bool IsGroup => conversationType is "groupChat" or "channel";

    public JObject Joins(string member) => Activity(member, "conversationUpdate", new JObject
    {
        ["membersAdded"] = new JArray(new JObject { ["id"] = IdOf(member) }, new JObject { ["id"] = "bot" }),
    });

    public JObject Installs(string member) => Activity(member, "installationUpdate", new JObject { ["action"] = "add" });

    public JObject Says(string member, string text)
    {
        var said = Activity(member, "message", new JObject { ["text"] = text, ["textFormat"] = "plain" });
        LastMessage = (string?)said["id"];
        AddMentions(said, text);
        return said;
    }

    /// <summary>The last submit once more, as a channel sends it when an answer took long: under another id.</summary>
    public JObject SubmitsAgain()
    {
        var again = (JObject)_submitted!.DeepClone();
        again["id"] = $"{conversation}-{++_messages}";
        return again;
    }

    /// <summary>A card's submit; Web Chat marks it as a post-back, Teams names the card's message.</summary>
    public JObject Submits(string member, JObject value)
    {
        var submit = Activity(member, "message", new JObject { ["value"] = value });
        switch (channel)
        {
            case "webchat":
                submit["channelData"]!["postBack"] = true;
                break;
            case "msteams":
                submit["channelData"]!["source"] = new JObject { ["name"] = "message" };
                submit["replyToId"] = $"card-{_messages}";
                break;
        }

        _submitted = submit;
        return submit;
    }

    /// <summary>The member's last message, edited.</summary>
    public JObject Edits(string member, string text)
    {
        var edit = Says(member, text);
        edit["type"] = "messageUpdate";
        edit["channelData"]!["eventType"] = "editMessage";
        return edit;
    }

    /// <summary>Any activity; what it does not say is as the channel would say it.</summary>
    public JObject Sends(string member, JObject given) => Activity(member, "message", given);

    private JObject Activity(string member, string type, JObject more)
    {
        var now = clock.GetUtcNow();
        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = $"{conversation}-{++_messages}",
            ["channelId"] = channel,
            ["serviceUrl"] = "http://127.0.0.1:1",
            ["deliveryMode"] = "expectReplies",
            ["timestamp"] = now,
            ["localTimestamp"] = now,
            ["locale"] = locale,
            ["from"] = new JObject { ["id"] = IdOf(member), ["name"] = member, ["role"] = "user" },
            ["recipient"] = new JObject { ["id"] = "bot", ["name"] = "Back Pain" },
            ["conversation"] = new JObject { ["id"] = conversation },
            ["channelData"] = new JObject(),
        };
        switch (channel)
        {
            case "msteams":
                activity["conversation"] = new JObject
                {
                    ["id"] = conversation,
                    ["conversationType"] = conversationType ?? "personal",
                    ["tenantId"] = "tenant",
                    ["isGroup"] = IsGroup ? true : null,
                };
                activity["channelData"]!["tenant"] = new JObject { ["id"] = "tenant" };
                activity["entities"] = new JArray(new JObject { ["type"] = "clientInfo", ["locale"] = locale, ["platform"] = "Web" });
                break;
            case "webchat":
                activity["channelData"]!["clientActivityID"] = $"client-{_messages}";
                break;
        }

        activity.Merge(more, new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
        return activity;
    }

    /// <summary>In Teams a mention is text between tags, with an entity that says whom it means.</summary>
    private static void AddMentions(JObject said, string text)
    {
        foreach (var (tag, id) in new[] { ("<at>Back Pain</at>", "bot"), ("<at>Bob</at>", "bob") })
        {
            if (text.Contains(tag, StringComparison.Ordinal))
            {
                said["entities"] ??= new JArray();
                ((JArray)said["entities"]!).Add(new JObject { ["type"] = "mention", ["text"] = tag, ["mentioned"] = new JObject { ["id"] = id } });
            }
        }
    }

    /// <summary>Members of different transcripts and channels share a host, never an id.</summary>
    private string IdOf(string member) => $"{conversation}:{member}";
}
