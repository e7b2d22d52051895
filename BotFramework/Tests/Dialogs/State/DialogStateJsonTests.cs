using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Dialogs.State;

public class DialogStateJsonTests
{
    public static TheoryData<object> PlainValues => new(null, true, 5L, -1.5, "text", "", "{\"$type\":1}");

    [Theory]
    [MemberData(nameof(PlainValues))]
    public void Plain_values_come_back(object value) => Assert.Equal(value, RoundTrip(value));

    [Fact]
    public void Whole_numbers_come_back_as_long() => Assert.Equal(5L, RoundTrip(5));

    [Fact]
    public void Dictionaries_come_back_as_dictionaries_to_any_depth()
    {
        var value = new Dictionary<string, object> { ["a"] = new Dictionary<string, object> { ["b"] = "c" }, ["$stack"] = 1L };

        var back = Assert.IsType<Dictionary<string, object>>(RoundTrip(value));

        Assert.Equal("c", Assert.IsType<Dictionary<string, object>>(back["a"])["b"]);
        Assert.Equal(1L, back["$stack"]);
    }

    [Fact]
    public void Objects_of_the_bots_own_types_come_back_typed_if_the_storage_names_types()
    {
        Assert.Equal(new Finding("numbness", 2), RoundTrip(new Finding("numbness", 2)));
        Assert.Equal(JObject.FromObject(new Finding("numbness", 2)), RoundTrip(new Finding("numbness", 2), TypeNameHandling.None));
    }

    [Theory]
    [InlineData("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","path":"x"}""")]
    [InlineData("""{"$map":{"a":1}}""")]
    [InlineData("""{"$stack":[]}""")]
    [InlineData("""{"$json":{"a":1}}""")]
    [InlineData("""{"a":{"$type":"System.IO.FileInfo, System.Private.CoreLib"}}""")]
    [InlineData("""[{"$type":"System.IO.FileInfo, System.Private.CoreLib"}]""")]
    [InlineData("{}")]
    public void Json_that_a_client_sent_comes_back_as_json_whatever_it_pretends_to_be(string json)
    {
        var sent = JToken.Parse(json);

        Assert.True(JToken.DeepEquals(sent, Assert.IsAssignableFrom<JToken>(RoundTrip(sent))));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("5")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"id":5,"state":[1,2],"version":{},"stackIndex":"x","more":{"a":[{}]}}""")]
    [InlineData("""{"id":"w","state":{"a":{"$stack":5,"b":[]},"c":{"$prompt":[]},"d":{"$map":"x"},"e":{"$stack":[1,null,{}]}}}""")]
    [InlineData("""{"id":"w","state":{"o":{"$prompt":{"prompt":{"a":1},"retry":[1,[2],{},null],"choices":{"a":1},"style":null,"more":[]}}}}""")]
    [InlineData("""{"id":"w","state":{"o":{"$prompt":{"choices":[1,null,{"value":7,"synonyms":{},"more":[]},"a"]}}}}""")]
    public void Garbled_json_is_read_as_far_as_it_makes_sense(string json)
    {
        var state = JsonConvert.DeserializeObject<DialogState>($$"""{"dialogStack":[{{json}}]}""");

        Assert.Single(state.DialogStack);
        var again = JsonConvert.SerializeObject(state);
        Assert.Equal(again, JsonConvert.SerializeObject(JsonConvert.DeserializeObject<DialogState>(again)));
    }

    [Fact]
    public void A_prompt_in_progress_is_stored_in_few_bytes()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity
            {
                Type = ActivityTypes.Message,
                Text = "How bad is it?",
                InputHint = InputHints.ExpectingInput,
                ChannelId = "msteams",
                ServiceUrl = "https://smba.example/teams/",
                Conversation = new ConversationAccount(id: new string('c', 100)),
                From = new ChannelAccount(new string('f', 40)),
                Recipient = new ChannelAccount(new string('r', 40)),
                ReplyToId = "1700000000000",
            },
        };

        Assert.Equal("""{"$prompt":{"prompt":["How bad is it?","expectingInput"]}}""", Stored(options));
    }

    [Fact]
    public void A_stored_question_that_nobody_looks_at_is_stored_again_as_it_was()
    {
        var options = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "?", Summary = "not plain" } };
        var stored = Stored(options);

        Assert.Equal(stored, Stored(RoundTrip(options)));
        Assert.Equal("not plain", ((PromptOptions)RoundTrip(options)).Prompt.Summary);
    }

    [Fact]
    public void A_question_that_looks_like_a_date_comes_back_as_it_was()
    {
        var options = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "2026-01-02T03:04:05Z" } };

        Assert.StartsWith("2026-01-02T03:04:05", ((PromptOptions)RoundTrip(options)).Prompt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_names_no_types_so_that_no_list_of_allowed_types_need_know_its_cards()
    {
        var options = new PromptOptions
        {
            Prompt = new Activity { Type = ActivityTypes.Message, Attachments = [new HeroCard("title").ToAttachment()], Value = new Finding("a", 1) },
        };

        Assert.DoesNotContain("$type", JsonConvert.SerializeObject(StackOf(options), new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.Auto }), StringComparison.Ordinal);
        Assert.Equal("title", (string)((JObject)((PromptOptions)RoundTrip(options)).Prompt.Attachments[0].Content)["title"]);
    }

    [Fact]
    public void Damaged_text_is_read_or_refused_as_json_and_nothing_worse()
    {
        var random = new Random(20260102);
        var sound = JsonConvert.SerializeObject(new DialogState([
            new DialogInstance
            {
                Id = "component",
                Version = "1",
                StackIndex = 0,
                State = new Dictionary<string, object>
                {
                    ["dialogs"] = StackOf(new PromptOptions
                    {
                        Prompt = new Activity { Type = ActivityTypes.Message, Text = "?", Speak = "?", Locale = "en" },
                        RetryPrompt = new Activity { Type = ActivityTypes.Message, Summary = "s" },
                        Choices = [new Choice("a"), new Choice("b") { Synonyms = ["c"], Action = new CardAction { Title = "d" } }],
                        Style = ListStyle.List,
                    }),
                    ["values"] = new Dictionary<string, object> { ["n"] = 1, ["j"] = JObject.Parse("""{"$type":"x"}"""), ["a"] = new JArray(1, "b") },
                },
            }]));
        const string signs = "{}[]\":,$01eE.-tfn \\";

        for (var round = 0; round < 3_000; round++)
        {
            var text = sound.ToCharArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                text[random.Next(text.Length)] = signs[random.Next(signs.Length)];
            }

            DialogState state;
            try
            {
                state = JsonConvert.DeserializeObject<DialogState>(new string(text));
            }
            catch (JsonException)
            {
                continue;
            }

            // What was read can be stored.
            Assert.NotNull(JsonConvert.SerializeObject(state));
        }
    }

    private static DialogState StackOf(object value)
        => new([new DialogInstance { Id = "w", State = new Dictionary<string, object> { ["value"] = value } }]);

    private static object RoundTrip(object value, TypeNameHandling typeNames = TypeNameHandling.Auto)
    {
        var settings = new JsonSerializerSettings { TypeNameHandling = typeNames };
        var state = StackOf(value);
        var back = JsonConvert.DeserializeObject<DialogState>(JsonConvert.SerializeObject(state, settings), settings);
        return Assert.Single(back.DialogStack).State["value"];
    }

    private static string Stored(object value)
    {
        var state = StackOf(value);
        return JObject.Parse(JsonConvert.SerializeObject(state))["dialogStack"][0]["state"]["value"].ToString(Formatting.None);
    }

    private sealed record Finding(string Id, int Count);
}
