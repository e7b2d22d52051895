using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>
/// Gives each turn to whoever answers it: a command, the open question or, after an outcome, what follows it. A danger
/// sign that the member was not told of yet goes before all of these.
/// </summary>
public sealed class Conversation
{
    private readonly TriageDialog _triage;
    private readonly MemberCommands _commands;
    private readonly NoticeReplies _notices;
    private readonly OutcomeComposer _outcomes;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>Made once; a turn keeps nothing in it.</summary>
    public Conversation(TriageDialog triage, MemberCommands commands, NoticeReplies notices, OutcomeComposer outcomes, PrivateConversationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _triage = triage;
        _commands = commands;
        _notices = notices;
        _outcomes = outcomes;
        _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <summary>Answers the message of this turn.</summary>
    public async Task AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        switch (await CommandAsync(context, turn, cancellationToken).ConfigureAwait(false))
        {
            case null:
                await GoOnAsync(context, turn, cancellationToken).ConfigureAwait(false);
                break;
            case AfterCommand.AskAgain:
                await AskAgainAsync(context, turn, cancellationToken).ConfigureAwait(false);
                break;
            case AfterCommand.BeginAgain:
                await _dialogState.DeleteAsync(context, cancellationToken).ConfigureAwait(false);
                await AskAsync(context, cancellationToken).ConfigureAwait(false);
                break;
            case AfterCommand.End:
                await _dialogState.DeleteAsync(context, cancellationToken).ConfigureAwait(false);
                break;
            case AfterCommand.Await:
                turn.Update(c => c with { AwaitedBy = turn.Command?.Name ?? c.AwaitedBy });
                break;
        }
    }

    /// <summary>Begins the questions, or goes on with them.</summary>
    public Task AskAsync(ITurnContext context, CancellationToken cancellationToken) =>
        _triage.RunAsync(context, _dialogState, cancellationToken);

    private async Task<AfterCommand?> CommandAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Command is { } command)
        {
            return await command.RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        var awaitedBy = turn.Consultation.AwaitedBy;
        if (_commands.Find(awaitedBy) is not IAwaitsReply asked)
        {
            return null;
        }

        turn.Update(c => c with { AwaitedBy = null });
        if (!turn.SignsNotToldOf.IsEmpty)
        {
            return null;
        }

        var after = await asked.ReadReplyAsync(context, turn, cancellationToken).ConfigureAwait(false);
        if (after == AfterCommand.Await)
        {
            turn.Update(c => c with { AwaitedBy = awaitedBy });
        }

        return after;
    }

    private Task GoOnAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken) =>
        turn.Consultation.Outcome is null ? AskAsync(context, cancellationToken) : AfterOutcomeAsync(context, turn, cancellationToken);

    private Task AskAgainAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Consultation.Outcome is null)
        {
            turn.AsksAgain = true;
            return AskAsync(context, cancellationToken);
        }

        return turn.Consultation.IsEscalated ? _notices.StillEscalatedAsync(context, turn, cancellationToken) : Task.CompletedTask;
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
            return AskAsync(context, cancellationToken);
        }

        return _notices.AfterOutcomeAsync(context, turn, cancellationToken);
    }

    private static int Rank(LevelOfCare? level) => level?.Rank() ?? 0;
}
