using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Adapters;

public class TestFlowTests
{
    private const uint Soon = 20;

    private readonly TestFlow _flow = new(new TestAdapter(), Echo);

    [Fact]
    public async Task A_conversation_that_goes_as_written_passes()
        => await _flow
            .Test("a", "echo a")
            .Test("b", MessageFactory.Text("echo b"))
            .Test("c", reply => Assert.Equal("echo c", reply.AsMessageActivity().Text))
            .Send("d").AssertReplyContains("ho d")
            .Send("e").AssertReplyOneOf(["x", "echo e"])
            .Send(new Activity { Text = "f" }).AssertReply(" echo f ")
            .SendConversationUpdate().AssertReply("welcome")
            .Delay(1).AssertNoReply(timeout: Soon)
            .StartTestAsync();

    [Fact]
    public async Task A_transcript_is_played()
    {
        Activity[] transcript =
        [
            new(ActivityTypes.Message) { Text = "a", From = new ChannelAccount(role: RoleTypes.User) },
            new(ActivityTypes.Message) { Text = "echo a", From = new ChannelAccount(role: "Bot") },
        ];
        var compared = 0;

        await _flow.Test(transcript).Test(transcript, (expected, actual) => compared++).StartTestAsync();

        Assert.Equal(1, compared);
    }

    public static TheoryData<string, Func<TestFlow, TestFlow>> Failures => new()
    {
        { "another text", flow => flow.AssertReply("echo b") },
        { "another type", flow => flow.AssertReply(new Activity(ActivityTypes.Typing)) },
        { "not contained", flow => flow.AssertReplyContains("xyz") },
        { "not among them", flow => flow.AssertReplyOneOf(["x", null]) },
        { "a reply after all", flow => flow.AssertNoReply(timeout: Soon) },
        { "not equal", flow => flow.AssertReply(MessageFactory.Text("echo a"), new NeverEqual(), "not equal") },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_reply_that_is_not_as_written_fails(string reason, Func<TestFlow, TestFlow> step)
    {
        Assert.NotEmpty(reason);
        await Assert.ThrowsAsync<InvalidOperationException>(() => step(_flow.Send("a")).StartTestAsync());
    }

    [Fact]
    public async Task The_failure_tells_what_was_expected_and_what_came()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _flow.Send("a").AssertReply("echo b", "greeting").StartTestAsync());

        Assert.All(["greeting", "echo a", "echo b"], part => Assert.Contains(part, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reply_that_never_comes_fails()
        => await Assert.ThrowsAsync<TaskCanceledException>(() => new TestFlow(new TestAdapter()).Send("a").AssertReply("x", timeout: Soon).StartTestAsync());

    [Fact]
    public async Task A_step_that_fails_keeps_the_next_from_running()
    {
        var ran = false;
        var failed = new TestFlow(Task.FromException(new IOException()), _flow);

        await Assert.ThrowsAsync<IOException>(() => failed.Send("a").AssertReply(_ => ran = true).StartTestAsync());

        Assert.False(ran);
    }

    [Fact]
    public void Missing_arguments_are_refused_by_name()
    {
        Assert.Equal("adapter", Assert.Throws<ArgumentNullException>(() => new TestFlow(null, Echo)).ParamName);
        Assert.Equal("bot", Assert.Throws<ArgumentNullException>(() => new TestFlow(new TestAdapter(), (IBot)null)).ParamName);
        Assert.Equal("flow", Assert.Throws<ArgumentNullException>(() => new TestFlow(Task.CompletedTask, null)).ParamName);
        Assert.Equal("flow", Assert.Throws<ArgumentNullException>(() => new TestFlow(() => Task.CompletedTask, null)).ParamName);
        Assert.Equal("userSays", Assert.Throws<ArgumentNullException>(() => _flow.Send((string)null)).ParamName);
        Assert.Equal("userActivity", Assert.Throws<ArgumentNullException>(() => _flow.Send((IActivity)null)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentNullException>(() => _flow.Test("a", (string)null)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentNullException>(() => _flow.Test("a", (Activity)null)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentNullException>(() => _flow.AssertReply((IActivity)null)).ParamName);
        Assert.Equal("expected", Assert.Throws<ArgumentNullException>(() => _flow.AssertReplyContains(null)).ParamName);
        Assert.Equal("candidates", Assert.Throws<ArgumentNullException>(() => _flow.AssertReplyOneOf(null)).ParamName);
        Assert.Equal("validateActivity", Assert.Throws<ArgumentNullException>(() => _flow.Test("a", (Action<IActivity>)null)).ParamName);
        Assert.Equal("validateActivity", Assert.Throws<ArgumentNullException>(() => _flow.AssertReply((Action<IActivity>)null)).ParamName);
        Assert.Equal("activities", Assert.Throws<ArgumentNullException>(() => _flow.Test((IEnumerable<IActivity>)null)).ParamName);
        Assert.Equal("validateReply", Assert.Throws<ArgumentNullException>(() => _flow.Test([], (ValidateReply)null)).ParamName);
    }

    private static Task<ResourceResponse> Echo(ITurnContext turnContext, CancellationToken cancellationToken)
        => turnContext.SendActivityAsync(
            turnContext.Activity.Type == ActivityTypes.Message ? "echo " + turnContext.Activity.Text : "welcome", cancellationToken: cancellationToken);

    private sealed class NeverEqual : IEqualityComparer<IActivity>
    {
        public bool Equals(IActivity x, IActivity y) => false;

        public int GetHashCode(IActivity obj) => 0;
    }
}
