using BackPainBot.Dialogs.Privacy;
using BackPainBot.Privacy;
using BackPainBot.Storage;

namespace BackPainBot.Tests.Host.Storage;

public sealed class DocumentLifetimesTests
{
    private static readonly DocumentLifetimes Lifetimes = new(TimeSpan.FromDays(30), TimeSpan.FromDays(730));
    private static readonly MemberIdentity Ann = new("msteams", "talk", "ann");

    [Fact]
    public void The_profile_stays_for_longer() => Assert.Equal(Lifetimes.Profile, Lifetimes.Of(MemberKeys.Profile(Ann)));

    [Fact]
    public void A_conversation_does_not() => Assert.Equal(Lifetimes.Conversation, Lifetimes.Of(MemberKeys.Conversation(Ann)));

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("users")]
    [InlineData("health/probe")]
    [InlineData("msteams/conversations/a/users/b")]
    [InlineData("msteams/users/b/conversations/c")]
    [InlineData("msteams/conversations/users/users/b/feedback")]
    public void Any_other_key_stays_as_long_as_a_conversation(string key) => Assert.Equal(Lifetimes.Conversation, Lifetimes.Of(key));
}
