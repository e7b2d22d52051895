using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Schema;
using Moq;

namespace BackPainBot.Tests.Dialogs.Members;

public sealed class MemberMessageTests
{
    private static readonly DateTimeOffset Local = new(2026, 3, 11, 22, 15, 0, TimeSpan.FromHours(-5));

    [Fact]
    public void The_members_own_clock_comes_before_the_servers()
    {
        var activity = new Activity { Text = "hi", LocalTimestamp = Local, Timestamp = Local.AddHours(3) };

        Assert.Equal(Local, Read(activity).SaidAt);
        Assert.Equal(Local.Offset, Read(activity).SaidAt.Offset);
    }

    [Fact]
    public void A_channel_that_sends_no_time_is_read_on_the_servers_clock()
    {
        var clock = new Mock<TimeProvider>();
        clock.Setup(c => c.GetUtcNow()).Returns(Local);
        clock.Setup(c => c.LocalTimeZone).Returns(TimeZoneInfo.Utc);

        Assert.Equal(Local, MemberMessage.From(new Activity { Text = "hi" }, clock.Object).SaidAt);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9999)]
    public void A_time_that_no_clock_shows_is_no_time(int year)
    {
        var impossible = new DateTimeOffset(year, 12, 31, 12, 0, 0, TimeSpan.Zero);

        Assert.Equal(Local, Read(new Activity { Text = "hi", LocalTimestamp = impossible, Timestamp = Local }).SaidAt);
    }

    [Fact]
    public void A_mention_of_the_bot_in_a_thread_is_not_part_of_the_text()
    {
        var mention = new Mention { Mentioned = new ChannelAccount("bot", "BackPainBot"), Text = "<at>BackPainBot</at>", Type = "mention" };
        var entity = new Entity();
        entity.SetAs(mention);
        var activity = new Activity
        {
            Text = "<at>BackPainBot</at> my back hurts",
            Recipient = new ChannelAccount("bot"),
            Conversation = new ConversationAccount { IsGroup = true },
            Entities = [entity],
        };

        Assert.Equal("my back hurts", Read(activity).Text);
    }

    [Theory]
    [InlineData("<at>Back Pain</at>\u00a0my back hurts\n", "<at>Back Pain</at>", "my back hurts")]
    [InlineData("<at>Back Pain</at> my back hurts", null, "my back hurts")]
    [InlineData("hello <at>Back Pain</at>", "<at>Back Pain</at>", "hello")]
    [InlineData("my back hurts", "<at>Back Pain</at>", "my back hurts")]
    [InlineData(null, "<at>Back Pain</at>", "")]
    public void A_mention_is_told_by_its_id_however_it_is_written(string? text, string? written, string expected)
    {
        var activity = new Activity { Text = text, Recipient = new ChannelAccount("bot"), Entities = [Mention("bot", written), Mention("bob", "<at>Bob</at>")] };

        Assert.Equal(expected, Read(activity).Text);
    }

    [Fact]
    public void Others_who_are_mentioned_stay_in_the_text() =>
        Assert.Equal("ask <at>Bob</at>", Read(new Activity { Text = "ask <at>Bob</at>", Recipient = new ChannelAccount("bot"), Entities = [Mention("bob", "<at>Bob</at>")] }).Text);

    [Fact]
    public void A_phones_apostrophe_is_read_as_the_plain_one() => Assert.Equal("I'd rather not", Read(new Activity { Text = "I\u2019d rather not" }).Text);

    [Fact]
    public void A_broken_mention_loses_nothing_of_what_was_said()
    {
        var broken = new Entity("mention") { Properties = Newtonsoft.Json.Linq.JObject.Parse("""{ "mentioned": 5, "text": {} }""") };
        var activity = new Activity { Text = "my back hurts", Recipient = new ChannelAccount("bot"), Conversation = new ConversationAccount { IsGroup = true }, Entities = [broken] };

        Assert.Equal("my back hurts", Read(activity).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \n ")]
    public void Nothing_said_is_an_empty_message(string? text) => Assert.True(Read(new Activity { Text = text }).IsEmpty);

    [Fact]
    public void An_endless_text_is_cut() =>
        Assert.Equal(MemberMessage.LongestText, Read(new Activity { Text = new string('x', 1_000_000) }).Text.Length);

    [Fact]
    public void No_activity_is_refused_by_name() =>
        Assert.Equal("activity", Assert.Throws<ArgumentNullException>(() => MemberMessage.From(null!, TimeProvider.System)).ParamName);

    private static MemberMessage Read(Activity activity) => MemberMessage.From(activity, TimeProvider.System);

    private static Entity Mention(string id, string? written)
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Mentioned = new ChannelAccount(id, "Back Pain"), Text = written, Type = "mention" });
        return entity;
    }

    [Theory]
    [InlineData("Europe/Berlin", 19)]
    [InlineData("America/New_York", 14)]
    [InlineData("Nowhere/At all", 18)]
    [InlineData("../etc", 18)]
    [InlineData("", 18)]
    [InlineData(null, 18)]
    public void Where_only_the_zone_is_told_the_time_is_that_of_the_members_clock(string? zone, int hour)
    {
        var activity = new Activity(ActivityTypes.Message) { Text = "hi", LocalTimezone = zone, Timestamp = new DateTimeOffset(2026, 3, 11, 18, 30, 0, TimeSpan.Zero) };

        Assert.Equal(hour, MemberMessage.From(activity, TimeProvider.System).SaidAt.Hour);
    }
}
