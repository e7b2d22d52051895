using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class ActivityJsonTests
{
    private const string FromWebChat = """
        {
          "type": "message", "id": "abc|0000001", "timestamp": "2026-03-01T08:15:00.123+00:00",
          "localTimestamp": "2026-03-01T10:15:00.123+02:00", "localTimezone": "Europe/Helsinki",
          "serviceUrl": "https://localhost/", "channelId": "webchat",
          "from": { "id": "dl_alice", "name": "", "role": "user" },
          "recipient": { "id": "bot", "name": "Bot" },
          "conversation": { "id": "abc" },
          "textFormat": "plain", "locale": "en-US", "text": "my back hurts",
          "attachments": [],
          "entities": [{ "type": "ClientCapabilities", "requiresBotState": true, "supportsListening": true, "supportsTts": true }],
          "channelData": { "attachmentSizes": [], "clientActivityID": "car9206i7id" }
        }
        """;

    private const string FromTeams = """
        {
          "type": "message", "id": "1700000000000", "timestamp": "2026-03-01T08:15:00.1234567+00:00",
          "serviceUrl": "https://smba.example/emea/", "channelId": "msteams",
          "from": { "id": "29:1x", "name": "Alice", "aadObjectId": "0000-1", "givenName": "Alice" },
          "conversation": {
            "id": "19:x@thread.tacv2;messageid=1", "isGroup": true, "conversationType": "channel", "tenantId": "t", "extra": { "a": [1] }
          },
          "recipient": { "id": "28:bot", "name": "Coach" },
          "text": "<at>Coach</at> help", "attachmentLayout": "list", "inputHint": "acceptingInput",
          "attachments": [
            { "contentType": "text/html", "content": "<div>help</div>" },
            { "contentType": "application/vnd.microsoft.card.adaptive", "content": { "type": "AdaptiveCard" }, "extra": 1 }
          ],
          "entities": [{ "type": "mention", "text": "<at>Coach</at>", "mentioned": { "id": "28:bot", "name": "Coach" } }],
          "channelData": { "tenant": { "id": "t" } },
          "somethingNew": { "since": 2027 },
          "anotherNew": "yes"
        }
        """;

    [Theory]
    [InlineData(FromWebChat)]
    [InlineData(FromTeams)]
    public void What_a_channel_sent_is_written_back_as_it_was(string json)
    {
        var written = Wire.WriteObject(Wire.Read<Activity>(json));

        Assert.True(JToken.DeepEquals(Wire.Parse(json), written), written.ToString());
    }

    [Fact]
    public void Local_time_keeps_the_offset_of_the_sender()
    {
        var activity = Wire.Read<Activity>(FromWebChat);

        Assert.Equal(TimeSpan.FromHours(2), activity.LocalTimestamp.Value.Offset);
        Assert.Equal(TimeSpan.Zero, activity.Timestamp.Value.Offset);
        Assert.Equal(activity.Timestamp, activity.LocalTimestamp);
    }

    [Fact]
    public void Properties_without_a_place_are_kept_at_every_level()
    {
        var activity = Wire.Read<Activity>(FromTeams);

        Assert.Equal(["somethingNew", "anotherNew"], activity.Properties.Properties().Select(property => property.Name));
        Assert.Equal("Alice", activity.From.Properties.Value<string>("givenName"));
        Assert.Equal(1, activity.Conversation.Properties.SelectToken("extra.a[0]"));
        Assert.Equal(1, activity.Attachments[1].Properties["extra"]);
        Assert.Equal("<at>Coach</at>", activity.Entities[0].Properties.Value<string>("text"));
    }

    [Fact]
    public void Properties_put_in_by_the_bot_are_written()
    {
        var activity = new Activity(ActivityTypes.Message) { Properties = { ["mood"] = "good" } };

        Assert.Equal("""{"type":"message","mood":"good"}""", Wire.Write(activity));
    }

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        var activity = new Activity(ActivityTypes.Typing)
        {
            From = new ChannelAccount("bot"),
            Conversation = new ConversationAccount(id: "c"),
        };

        Assert.Equal("""{"type":"typing","from":{"id":"bot"},"conversation":{"id":"c"}}""", Wire.Write(activity));
    }

    [Fact]
    public void Values_of_any_kind_come_through()
    {
        foreach (var value in new object[] { "text", 1L, 1.5, true, new JArray(1, 2), new JObject { ["a"] = 1 } })
        {
            var activity = Wire.Read<Activity>(Wire.Write(new Activity { Value = value, ChannelData = value }));

            Assert.Equal(value, activity.Value);
            Assert.Equal(value, activity.ChannelData);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0 \u0007 \u2028 \\ \" </script>")]
    [InlineData("👩🏽‍⚕️ \u202Ermal\u202C ﷽ e\u0301")]
    [InlineData("\uD83D")]
    public void Text_comes_through_letter_by_letter(string text)
    {
        Assert.Equal(text, Wire.Read<Activity>(Wire.Write(new Activity { Text = text })).Text);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("\"message\"")]
    [InlineData("{")]
    [InlineData("""{"type":{"a":1}}""")]
    [InlineData("""{"from":"alice"}""")]
    [InlineData("""{"attachments":{"a":1}}""")]
    [InlineData("""{"entities":[5]}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"expiration":{}}""")]
    public void Garbage_is_refused_with_an_exception_of_the_reader(string json)
    {
        Assert.ThrowsAny<JsonException>(() => Wire.Read<Activity>(json));
    }

    [Theory]
    [InlineData("""{"type":null,"from":null,"attachments":null,"entities":[null],"membersAdded":[null],"channelData":null,"value":null}""")]
    [InlineData("{}")]
    public void Nulls_are_no_garbage(string json)
    {
        var activity = Wire.Read<Activity>(json);

        Assert.Null(activity.Type);
        Assert.Null(activity.AsMessageActivity());
        Assert.False(activity.HasContent());
        Assert.Empty(activity.GetMentions());
    }

    [Fact]
    public void Json_too_deep_to_be_meant_is_refused()
    {
        var json = string.Concat(Enumerable.Repeat("{\"a\":", 10_000)) + "1" + new string('}', 10_000);

        Assert.ThrowsAny<JsonException>(() => Wire.Read<Activity>($$"""{"value":{{json}}}"""));
        Assert.ThrowsAny<JsonException>(() => Wire.Read<Activity>($$"""{"attachments":[{"content":{{json}}}]}"""));
    }
}
