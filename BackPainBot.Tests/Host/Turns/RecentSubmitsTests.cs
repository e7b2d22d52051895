using BackPainBot.Turns;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Turns;

public sealed class RecentSubmitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 4, 18, 30, 0, TimeSpan.Zero);

    [Fact]
    public void The_same_value_of_the_same_card_is_one_submit_for_a_while()
    {
        var submits = RecentSubmits.Parse(null);
        Assert.False(submits.IsRepeated("a", Now));

        submits = RecentSubmits.Parse(submits.ToString());

        Assert.True(submits.IsRepeated("a", Now + RecentSubmits.Window));
        Assert.False(submits.IsRepeated("b", Now));
        Assert.False(submits.IsRepeated("a", Now + RecentSubmits.Window + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void Only_a_few_are_remembered()
    {
        var submits = RecentSubmits.Parse(null);
        foreach (var digest in new[] { "a", "b", "c", "d", "e" })
        {
            submits.IsRepeated(digest, Now);
        }

        Assert.False(submits.IsRepeated("a", Now));
        Assert.True(submits.IsRepeated("e", Now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("rubbish")]
    [InlineData("a@b|c@|@5@5|d@-1")]
    public void What_cannot_be_read_is_nothing(string text) => Assert.Equal(string.Empty, RecentSubmits.Parse(text).ToString());

    [Fact]
    public void Only_a_value_with_its_card_is_told_from_others()
    {
        var submit = new Activity { Type = "message", ReplyToId = "card", Value = new JObject { ["a"] = 1 } };
        var other = new Activity { Type = "message", ReplyToId = "card", Value = new JObject { ["a"] = 2 } };

        Assert.Equal(RecentSubmits.DigestOf(submit), RecentSubmits.DigestOf(new Activity { Id = "new", Type = "message", ReplyToId = "card", Value = new JObject { ["a"] = 1 } }));
        Assert.NotEqual(RecentSubmits.DigestOf(submit), RecentSubmits.DigestOf(other));
        Assert.Null(RecentSubmits.DigestOf(new Activity { Type = "message", Value = new JObject() }));
        Assert.Null(RecentSubmits.DigestOf(new Activity { Type = "message", ReplyToId = "card", Text = "no" }));
        Assert.Null(RecentSubmits.DigestOf(new Activity { Type = "invoke", ReplyToId = "card", Value = new JObject() }));
    }
}
