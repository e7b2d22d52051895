using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Delivery;
using BackPainBot.Dialogs.Feedback;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs;

/// <summary>
/// The bot: greets once, and hands each message, understood once, to the conversation. Consultation and dialog stack are
/// one document of <see cref="PrivateConversationState"/>, which the host reads and writes once a turn.
/// </summary>
public sealed class TriageBot : ActivityHandler
{
    private readonly Conversation _conversation;
    private readonly TurnOpener _turns;
    private readonly GroupReplies _group;
    private readonly PausedReplies _paused;
    private readonly FeedbackDesk _feedback;
    private readonly AnsweredCards _cards;
    private readonly LanguageMarks _languages;

    /// <summary>Made once; a turn keeps nothing in it.</summary>
    public TriageBot(Conversation conversation, TurnOpener turns, GroupReplies group, PausedReplies paused, FeedbackDesk feedback, AnsweredCards cards, LanguageMarks languages)
    {
        _conversation = conversation;
        _turns = turns;
        _group = group;
        _paused = paused;
        _feedback = feedback;
        _cards = cards;
        _languages = languages;
    }

    /// <inheritdoc/>
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        FeedbackOffer.Attach(turnContext);
        TeamsShape.Attach(turnContext);
        _languages.Attach(turnContext);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (GroupThread.Is(turnContext.Activity))
        {
            await _group.AnswerAsync(turnContext, turnContext.Activity, cancellationToken).ConfigureAwait(false);
            return;
        }

        var turn = await _turns.OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
        await AnswerAsync(turnContext, turn, cancellationToken).ConfigureAwait(false);
        await CloseAsync(turnContext, turn, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>An edit answers no question; a danger sign in it is answered all the same.</summary>
    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var edited = ((ITurnContext)turnContext).Activity;
        return GroupThread.Is(edited)
            ? _group.AnswerAsync(turnContext, edited, cancellationToken)
            : HearAsideAsync(turnContext, edited, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var bot = turnContext.Activity.Recipient?.Id;
        return membersAdded.Any(member => member.Id != bot) ? GreetAsync(turnContext, cancellationToken) : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(turnContext, cancellationToken);

    /// <summary>Channels tell of a new member in several ways, and again after a reload: the greeting comes once.</summary>
    private async Task GreetAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        // In a thread of several people nobody is asked about their health before they speak to the bot.
        if (context.Activity.From?.Id is null || GroupThread.Is(context.Activity))
        {
            return;
        }

        var turn = await _turns.OpenAsync(context, cancellationToken).ConfigureAwait(false);
        if (_paused.IsPaused ? !turn.Consultation.ToldPaused : !turn.Consultation.Greeted)
        {
            await (_paused.IsPaused ? _paused.AnswerAsync(context, turn, cancellationToken) : _conversation.AskAsync(context, cancellationToken)).ConfigureAwait(false);
            await CloseAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return ChannelFeedback.FromWebChat(turnContext.Activity) is { } feedback
            ? TakeFeedbackAsync(turnContext, feedback, cancellationToken)
            : base.OnEventAsync(turnContext, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (ChannelFeedback.FromTeams(turnContext.Activity) is not { } feedback)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken).ConfigureAwait(false);
        }

        await TakeFeedbackAsync(turnContext, feedback, cancellationToken).ConfigureAwait(false);
        return CreateInvokeResponse();
    }

    private Task AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken) =>
        _paused.IsPaused ? _paused.AnswerAsync(context, turn, cancellationToken) : _conversation.AnswerAsync(context, turn, cancellationToken);

    private async Task CloseAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await _cards.ReplaceAsync(context, turn, cancellationToken).ConfigureAwait(false);
        await _turns.CloseAsync(context, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The channel itself thanks; only a danger sign in the comment is answered.</summary>
    private async Task TakeFeedbackAsync(ITurnContext context, ChannelFeedback feedback, CancellationToken cancellationToken)
    {
        var comment = new Activity(ActivityTypes.Message)
        {
            Text = feedback.Comment,
            Locale = context.Activity.Locale,
            Timestamp = context.Activity.Timestamp,
            LocalTimestamp = context.Activity.LocalTimestamp,
        };
        await HearAsideAsync(context, comment, cancellationToken).ConfigureAwait(false);
        await _feedback.TakeAsync(context, MemberTurn.Of(context), feedback.Rating, feedback.Comment, cancellationToken).ConfigureAwait(false);
    }

    private async Task HearAsideAsync(ITurnContext context, IMessageActivity said, CancellationToken cancellationToken)
    {
        var turn = await _turns.OpenAsideAsync(context, said, cancellationToken).ConfigureAwait(false);
        if (turn.HasNewDanger)
        {
            await AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false);
            await CloseAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }
    }
}
