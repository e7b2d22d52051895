using System.Text.RegularExpressions;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Languages;

namespace BackPainBot.Tests.Dialogs.Languages;

/// <summary>Who writes in another language than English.</summary>
public sealed partial class LanguageRepliesTests
{
    private static readonly LanguageTexts Texts = new();

    public static TheoryData<string> Codes() => [.. Texts.Codes.Order(StringComparer.Ordinal)];

    public static TheoryData<string, string> Emergencies() => new()
    {
        { "es", "no puedo orinar desde ayer" },
        { "pt", "não consigo urinar desde ontem" },
        { "fr", "je n'arrive pas à uriner depuis hier" },
        { "de", "ich kann nicht pinkeln seit gestern" },
        { "it", "non riesco a urinare da ieri" },
        { "pl", "nie mogę sikać od wczoraj" },
        { "ro", "nu pot să urinez de ieri" },
        { "ar", "لا أستطيع التبول" },
        { "hi", "मुझे पेशाब नहीं आ रहा" },
        { "ur", "مجھے پیشاب نہیں آ رہا" },
        { "zh", "我尿不出来" },
    };

    public static TheoryData<string, string> Stories() => new()
    {
        { "es", "me duele la espalda desde ayer" },
        { "pt", "estou com dor nas costas depois do treino" },
        { "fr", "j'ai mal au dos depuis hier" },
        { "de", "ich habe Rückenschmerzen nach dem Training" },
        { "it", "ho mal di schiena da ieri" },
        { "pl", "bolą mnie plecy po treningu" },
        { "ro", "mă doare spatele de ieri" },
        { "ar", "ظهري يؤلمني منذ أمس" },
        { "hi", "मुझे कमर में दर्द है" },
        { "ur", "مجھے کمر میں درد ہے" },
        { "zh", "我的腰很痛" },
    };

    [Fact]
    public void Every_language_that_the_core_tells_has_words() =>
        Assert.Equal(["ar", "de", "es", "fr", "hi", "it", "pl", "pt", "ro", "ur", "zh"], Texts.Codes.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_has_every_sign_and_every_level(string code)
    {
        var words = Texts.Find(code)!;

        Assert.Equal(6, words.NowSigns.Length);
        Assert.Equal(2, words.TodaySigns.Length);
        Assert.All(Enum.GetValues<LevelOfCare>(), level => Assert.NotEmpty(words.Of(level)));
        Assert.All((string[])[words.Now, words.Of(LevelOfCare.Ambulance), words.NoWay], text => Assert.Contains("{ambulance}", text, StringComparison.Ordinal));
        Assert.All((string[])[words.Crisis, words.Of(LevelOfCare.Crisis)], text => Assert.Contains("{crisisLine}", text, StringComparison.Ordinal));
        Assert.Contains("{retentionDays}", words.Keeps, StringComparison.Ordinal);
        Assert.Contains("{simpleEnglish}", words.Keeps, StringComparison.Ordinal);
        Assert.Equal(code is "ar" or "ur", words.RightToLeft);
        Assert.All(
            (string[])[words.Name, words.Intro, words.Now, words.Today, words.Crisis, words.Keeps, words.Choice, words.SimpleEnglish, words.Person, words.UseButtons, words.NoWay, .. words.NowSigns, .. words.TodaySigns, .. words.Levels.Values],
            text => Assert.False(string.IsNullOrWhiteSpace(Place().Replace(text, string.Empty)) || Place().Replace(text, string.Empty).Contains('{', StringComparison.Ordinal), text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("en")]
    [InlineData("xx")]
    public void Another_code_has_no_words(string? code) => Assert.Null(Texts.Find(code));

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_first_message_in_a_language_gets_its_danger_signs_once_and_then_the_questions(string code, string story)
    {
        var words = Texts.Find(code)!;
        var conversation = new ConversationFixture(locale: "en-GB");

        var first = await conversation.SayAsync(story);
        var again = await conversation.SayAsync(story);

        Assert.Contains(words.NowSigns[0], ReadReplies.Everything(first), StringComparison.Ordinal);
        Assert.Contains("999", ReadReplies.Everything(first), StringComparison.Ordinal);
        Assert.Contains("116 123", ReadReplies.Everything(first), StringComparison.Ordinal);
        Assert.Equal("consent", ReadReplies.Question(first));
        Assert.DoesNotContain(words.NowSigns[0], ReadReplies.Everything(again), StringComparison.Ordinal);
        Assert.Contains(words.UseButtons, ReadReplies.Text(again), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Emergencies))]
    public async Task A_danger_sign_is_answered_at_once_in_that_language_and_in_English(string code, string said)
    {
        var words = Texts.Find(code)!;
        var conversation = new ConversationFixture(locale: "en-GB");

        var replies = await conversation.SayAsync(said);

        Assert.Equal("emergency", ConversationFixture.Level(replies));
        Assert.StartsWith(words.Of(LevelOfCare.Emergency), ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Contains("Go to A&E now.", ReadReplies.Text(replies), StringComparison.Ordinal);
        Assert.Contains(words.NoWay.Replace("{ambulance}", "999", StringComparison.Ordinal), ReadReplies.Everything(replies), StringComparison.Ordinal);
        Assert.StartsWith(words.Of(LevelOfCare.Emergency), ReadReplies.Text(await conversation.SayAsync("?")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("test")]
    [InlineData("sms")]
    public async Task The_choices_are_simple_English_and_a_person(string channel)
    {
        var words = Texts.Find("es")!;
        var conversation = new ConversationFixture(channel, "es-ES");
        await conversation.SayAsync("me duele la espalda desde ayer");

        Assert.Equal("checklist", ReadReplies.Question(await conversation.SayAsync(words.SimpleEnglish)));
        Assert.Contains("112", ReadReplies.Text(await conversation.SayAsync(words.Person)), StringComparison.Ordinal);
        Assert.Equal("checklist", ReadReplies.Question(await conversation.SubmitAsync(Newtonsoft.Json.Linq.JObject.Parse("""{ "type": "backpain/command", "command": "simpleEnglish" }"""))));
    }

    [Fact]
    public async Task The_outcome_is_short_and_more_gives_the_rest()
    {
        var conversation = new ConversationFixture("sms", "es-ES");
        await conversation.SayAsync("me duele la espalda desde ayer");
        var replies = await conversation.SayAsync(Texts.Find("es")!.SimpleEnglish);
        while (ConversationFixture.Level(replies) is null)
        {
            replies = await conversation.SayAsync(ReadReplies.Question(replies) == "checklist" ? "None of these" : "no");
        }

        var brief = ReadReplies.Text(replies);
        var all = ReadReplies.Text(await conversation.SayAsync("MORE"));

        Assert.Contains("Say \"more\" for the rest.", brief, StringComparison.Ordinal);
        Assert.Contains("Get help sooner if", brief, StringComparison.Ordinal);
        Assert.Equal(4, brief.Split("**Today and tomorrow**")[1].Split("**")[0].Split("\n- ").Length - 1);
        Assert.DoesNotContain("Say \"more\"", all, StringComparison.Ordinal);
        Assert.True(all.Length > 2 * brief.Length / 1.5, "The rest is hardly more.");
    }

    [Fact]
    public async Task The_outcome_says_what_to_do_in_that_language_too()
    {
        var conversation = new ConversationFixture(locale: "es-ES");
        await conversation.SayAsync("me duele la espalda desde ayer");
        IReadOnlyList<Microsoft.Bot.Schema.Activity> replies = await conversation.SayAsync("sí");
        for (var turn = 0; turn < 14 && ConversationFixture.Level(replies) is null; turn++)
        {
            replies = await conversation.SayAsync(ReadReplies.Question(replies) == "checklist" ? "none of these" : "not sure");
        }

        Assert.Contains(Texts.Find("es")!.Of(LevelOfCare.SelfCare), ReadReplies.Text(replies), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\{(ambulance|crisisLine|retentionDays|simpleEnglish)\}")]
    private static partial Regex Place();
}
