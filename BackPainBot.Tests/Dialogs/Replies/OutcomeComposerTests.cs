using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class OutcomeComposerTests
{
    private const int MostBytesOfCard = 25_000;
    private const int MostBytesOfMessage = 80_000;

    private static readonly string[] Emergencies =
    [
        "my back went on squats and now i can't pee and my groin is numb", "crushing chest pain and my back hurts after rowing",
        "i want to end it all, my back is agony", "brown pee after yesterday's crossfit and my back hurts",
    ];

    public static TheoryData<string> Stories() => [.. Emergencies, "fever and back pain since the gym", "my lower back is sore since deadlifts yesterday"];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_channel_without_cards_gets_all_of_it_as_text(string story)
    {
        var onCards = await OutcomeAsync("webchat", story);
        var asText = await OutcomeAsync("sms", story);

        Assert.Empty(asText.Attachments ?? []);
        var text = asText.Text.Replace("**", string.Empty, StringComparison.Ordinal).Replace("\n- ", "\n", StringComparison.Ordinal);
        Assert.All(Texts(onCards).Where(shown => shown.Contains('.', StringComparison.Ordinal)), shown =>
            Assert.All(shown.Trim('“', '”').Split('\n'), line => Assert.Contains(line.TrimStart('-', ' '), text, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Whoever_listens_hears_all_of_it(string story) =>
        Assert.Contains(ConversationFixture.Clinical.KnowledgeVersion, (await OutcomeAsync("msteams", story)).Speak, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Every_outcome_says_which_knowledge_it_is_from_and_that_no_clinician_has_reviewed_it(string story)
    {
        foreach (var channel in (string[])["sms", "webchat"])
        {
            var outcome = await OutcomeAsync(channel, story);

            var said = $"{outcome.Text}\n{string.Join('\n', Texts(outcome))}";
            Assert.Contains(ConversationFixture.Clinical.KnowledgeVersion, said, StringComparison.Ordinal);
            Assert.Contains("clinician", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_cards_are_small_enough_for_every_channel(string story)
    {
        var outcome = await OutcomeAsync("webchat", story);

        Assert.All(outcome.Attachments, card => Assert.InRange(Bytes(card.Content), 1, MostBytesOfCard));
        Assert.InRange(Bytes(outcome), 1, MostBytesOfMessage);
    }

    [Fact]
    public async Task The_bars_stand_beside_a_sentence_and_never_pass_their_ends()
    {
        var outcome = await OutcomeAsync("webchat", "my lower back is sore since deadlifts yesterday");

        var widths = outcome.Attachments.SelectMany(card => ((JObject)card.Content).SelectTokens("$..columns[*].width")).Where(width => width.Type == JTokenType.Integer).Select(width => (int)width).ToList();
        Assert.NotEmpty(widths);
        Assert.All(widths, width => Assert.InRange(width, 1, 99));
        Assert.Contains(Texts(outcome), text => text.Contains("in 10", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_emergency_has_one_card_with_what_to_say_and_the_number_to_call()
    {
        var outcome = await OutcomeAsync("webchat", Emergencies[0], "en-GB");

        var card = (JObject)Assert.Single(outcome.Attachments).Content;
        Assert.Contains("tel:999", card.SelectTokens("$..url").Select(url => (string?)url));
        Assert.Contains("“Could it be cauda equina?”", Texts(outcome));
        Assert.Contains("A&E", outcome.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_emergency_says_each_sentence_once_in_its_text_and_on_its_card_together_and_once_aloud()
    {
        foreach (var story in Emergencies)
        {
            var outcome = await OutcomeAsync("webchat", story, "en-GB");

            var shown = Texts(outcome).Prepend(outcome.Text).SelectMany(text => SentencesOf(text)).ToList();
            var aloud = SentencesOf(outcome.Speak).ToList();
            Assert.Equal(shown.Distinct(StringComparer.OrdinalIgnoreCase), shown);
            Assert.Equal(aloud.Distinct(StringComparer.OrdinalIgnoreCase), aloud);
        }
    }

    [Fact]
    public async Task What_is_heard_of_an_outcome_leaves_out_where_it_comes_from_which_can_be_opened_on_its_card()
    {
        var outcome = await OutcomeAsync("webchat", "my lower back is sore since deadlifts yesterday");

        var sources = outcome.Attachments.Select(card => ((JObject)card.Content).SelectToken("$..[?(@.id == 'sources')]")).OfType<JObject>().Single();
        Assert.False((bool)sources["isVisible"]!);
        Assert.DoesNotContain(((string)sources["text"]!).Split('\n')[0].TrimStart('-', ' '), outcome.Speak, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thoughts_of_self_harm_are_answered_in_words_and_with_numbers_to_call_and_to_write_to()
    {
        var outcome = await OutcomeAsync("webchat", Emergencies[2], "en-GB");

        Assert.Contains("glad you told me", outcome.Text, StringComparison.Ordinal);
        var links = ((JObject)Assert.Single(outcome.Attachments).Content).SelectTokens("$..actions[*].url").Select(url => (string)url!).ToList();
        Assert.Equal(["tel:116123", "sms:85258?body=SHOUT", "tel:999"], links);
    }

    private static async Task<Activity> OutcomeAsync(string channel, string story, string locale = "en-US")
    {
        var conversation = new ConversationFixture(channel, locale);
        await conversation.SayAsync("yes");
        await conversation.SayAsync("yes");
        var replies = await conversation.SayAsync(story);
        for (var said = 0; ConversationFixture.Level(replies) is null && said < 30; said++)
        {
            replies = await conversation.SayAsync("none of these");
        }

        return replies.Last(reply => reply.Entities?.Any(entity => entity.Type == "backpain/assessment") == true);
    }

    private static List<string> Texts(Activity outcome) =>
        [.. (outcome.Attachments ?? []).SelectMany(card => ((JObject)card.Content)["body"]!.SelectTokens("$..text")).Select(text => (string)text!)];

    private static IEnumerable<string> SentencesOf(string text) =>
        text.Replace("**", string.Empty, StringComparison.Ordinal).Split(['.', '\n'], StringSplitOptions.RemoveEmptyEntries)
            .Select(sentence => sentence.Trim(' ', '-', '“', '”', '"')).Where(sentence => sentence.Length > 0);

    private static int Bytes(object value) => Encoding.UTF8.GetByteCount(JsonConvert.SerializeObject(value));
}
