using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Triage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs;

/// <summary>
/// The bot: greets once, and hands each message, understood once, to the triage or, after an outcome, to what follows it.
/// Consultation and dialog stack are one document of <see cref="PrivateConversationState"/>, which the host reads and
/// writes once a turn.
/// </summary>
public sealed class TriageBot : ActivityHandler
{
    private readonly TriageDialog _triage;
    private readonly TurnOpener _turns;
    private readonly InterruptionReplies _interruptions;
    private readonly NoticeReplies _notices;
    private readonly OutcomeComposer _outcomes;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>Made once; a turn keeps nothing in it.</summary>
    public TriageBot(
        TriageDialog triage,
        TurnOpener turns,
        InterruptionReplies interruptions,
        NoticeReplies notices,
        OutcomeComposer outcomes,
        PrivateConversationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _triage = triage;
        _turns = turns;
        _interruptions = interruptions;
        _notices = notices;
        _outcomes = outcomes;
        _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <inheritdoc/>
    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var turn = await _turns.OpenAsync(turnContext, cancellationToken).ConfigureAwait(false);
        switch (turn)
        {
            case { Interruption: Interruption.DeleteMyData }:
                await _notices.DeletedAsync(turnContext, turn, cancellationToken).ConfigureAwait(false);
                break;
            case { Interruption: Interruption.StartOver }:
                await StartOverAsync(turnContext, turn, cancellationToken).ConfigureAwait(false);
                break;
            case { Consultation.Outcome: not null }:
                await AfterOutcomeAsync(turnContext, turn, cancellationToken).ConfigureAwait(false);
                break;
            default:
                await TriageAsync(turnContext, cancellationToken).ConfigureAwait(false);
                break;
        }

        await _turns.CloseAsync(turnContext, cancellationToken).ConfigureAwait(false);
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
        if (context.Activity.From?.Id is null || context.Activity.Conversation?.IsGroup == true)
        {
            return;
        }

        var turn = await _turns.OpenAsync(context, cancellationToken).ConfigureAwait(false);
        if (!turn.Consultation.Greeted)
        {
            await TriageAsync(context, cancellationToken).ConfigureAwait(false);
            await _turns.CloseAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task TriageAsync(ITurnContext context, CancellationToken cancellationToken) =>
        _triage.RunAsync(context, _dialogState, cancellationToken);

    private async Task StartOverAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await _interruptions.ReplyAsync(context, turn, Interruption.StartOver, cancellationToken).ConfigureAwait(false);
        turn.Update(c => Consultation.New with { Greeted = true, Consent = c.Consent });
        await _dialogState.DeleteAsync(context, cancellationToken).ConfigureAwait(false);
        await TriageAsync(context, cancellationToken).ConfigureAwait(false);
    }

    private Task AfterOutcomeAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Consultation.IsEscalated && Rank(turn.Safety.LevelSoFar) < Rank(turn.Consultation.Outcome))
        {
            // Whoever was sent for help is not talked out of it: that cannot be checked from here.
            turn.Unhear();
        }

        // What was said since may be worse than what the outcome knew of, or another sign as bad.
        if (!turn.SignsNotToldOf.IsEmpty || Rank(turn.Safety.LevelSoFar) > Rank(turn.Consultation.Outcome))
        {
            return _outcomes.GiveAsync(context, turn, cancellationToken);
        }

        if (turn.Consultation.IsEscalated)
        {
            return _notices.StillEscalatedAsync(context, turn, cancellationToken);
        }

        if (turn.Safety.FlagToConfirm is not null)
        {
            // A sign that was heard in doubt is checked; the outcome comes again with what is known then.
            turn.Update(c => c with { Outcome = null });
            return TriageAsync(context, cancellationToken);
        }

        return turn.Interruption is { } interruption
            ? _interruptions.ReplyAsync(context, turn, interruption, cancellationToken)
            : _notices.AfterOutcomeAsync(context, turn, cancellationToken);
    }

    private static int Rank(LevelOfCare? level) => level?.Rank() ?? 0;
}
