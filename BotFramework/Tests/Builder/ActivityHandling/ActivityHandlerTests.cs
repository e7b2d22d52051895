using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.ActivityHandling;

public class ActivityHandlerTests
{
    private readonly RecordingBot _bot = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.EndOfConversation, "end of conversation")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.Event, "event")]
    [InlineData("somethingElse", "unrecognized")]
    [InlineData("", "unrecognized")]
    public async Task An_activity_reaches_the_method_for_its_type(string type, string method)
    {
        await _bot.OnTurnAsync(Turns.Of(new Activity(type)));

        Assert.Equal([method], _bot.Log);
    }

    [Theory]
    [InlineData("member-1", "added")]
    [InlineData("bot-1", null)]
    public async Task Members_who_join_are_told_of_unless_it_is_the_bot_alone(string joined, string method)
    {
        var activity = Turns.Message();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersAdded = [new ChannelAccount(joined)];
        activity.MembersRemoved = [new ChannelAccount("other")];

        await _bot.OnTurnAsync(Turns.Of(activity));

        Assert.Equal(method == null ? [] : [method], _bot.Log);
    }

    [Fact]
    public async Task Members_who_leave_are_told_of()
    {
        var activity = Turns.Message();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.MembersRemoved = [new ChannelAccount("member-1")];

        await _bot.OnTurnAsync(Turns.Of(activity));

        Assert.Equal(["removed"], _bot.Log);
    }

    [Fact]
    public async Task A_conversation_update_without_members_or_recipient_is_passed_over()
    {
        await _bot.OnTurnAsync(Turns.Of(new Activity(ActivityTypes.ConversationUpdate)));

        Assert.Empty(_bot.Log);
    }

    [Fact]
    public async Task Reactions_are_told_of_added_before_removed()
    {
        await _bot.OnTurnAsync(Turns.Of(new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsRemoved = [new MessageReaction("sad")],
            ReactionsAdded = [new MessageReaction("like")],
        }));

        Assert.Equal(["reactions added", "reactions removed"], _bot.Log);
    }

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    [InlineData("dance", null)]
    [InlineData(null, null)]
    public async Task Installing_and_removing_are_told_of(string action, string method)
    {
        await _bot.OnTurnAsync(Turns.Of(new Activity(ActivityTypes.InstallationUpdate) { Action = action }));

        Assert.Equal(method == null ? [] : [method], _bot.Log);
    }

    [Fact]
    public async Task The_end_of_a_sign_in_is_an_event_of_its_own()
    {
        await _bot.OnTurnAsync(Turns.Of(new Activity(ActivityTypes.Event) { Name = SignInConstants.TokenResponseEventName }));

        Assert.Equal(["token"], _bot.Log);
    }

    [Fact]
    public async Task Missing_turns_activities_and_types_are_refused()
    {
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentNullException>(() => _bot.OnTurnAsync(null))).ParamName);
        Assert.Equal("turnContext", (await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(Turns.Of(new Activity())))).ParamName);
    }

    [Fact]
    public async Task What_a_method_throws_at_once_is_in_the_task()
    {
        var turn = new ThrowingBot().OnTurnAsync(Turns.New());

        await Assert.ThrowsAsync<IOException>(() => turn);
    }

    private sealed class ThrowingBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => throw new IOException();
    }

    private sealed class RecordingBot : ActivityHandler
    {
        public List<string> Log { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
            => Record("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Record("message update");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Record("message delete");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken)
            => Record("typing");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Record("end of conversation");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken)
            => Record("command");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Record("command result");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Record("event");

        protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
            => Record("token");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
            => Record("unrecognized");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Record("added");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
            => Record("removed");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Record("reactions added");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
            => Record("reactions removed");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Record("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Record("uninstalled");

        private Task Record(string method)
        {
            Log.Add(method);
            return Task.CompletedTask;
        }
    }
}
