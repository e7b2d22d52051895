using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.AfterOutcome;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Episodes;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
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
    private readonly WhoIsAsking _asking;
    private readonly LanguageReplies _languages;
    private readonly EpisodeBook _episodes;
    private readonly StaleCards _cards;
    private readonly AsideReplies _asides;
    private readonly BesideTheQuestion _beside;
    private readonly Wording _words;
    private readonly AfterEscalationReplies _afterEscalation;
    private readonly AfterOutcomeReplies _afterOutcome;
    private readonly CommandReplies _replies;
    private readonly OutcomeComposer _outcomes;
    private readonly IStatePropertyAccessor<DialogState> _dialogState;

    /// <summary>Made once; a turn keeps nothing in it.</summary>
    public Conversation(
        TriageDialog triage,
        MemberCommands commands,
        WhoIsAsking asking,
        LanguageReplies languages,
        EpisodeBook episodes,
        StaleCards cards,
        AsideReplies asides,
        BesideTheQuestion beside,
        Wording words,
        AfterEscalationReplies afterEscalation,
        AfterOutcomeReplies afterOutcome,
        CommandReplies replies,
        OutcomeComposer outcomes,
        PrivateConversationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        _triage = triage;
        _commands = commands;
        _asking = asking;
        _languages = languages;
        _episodes = episodes;
        _cards = cards;
        _asides = asides;
        _beside = beside;
        _words = words;
        _afterEscalation = afterEscalation;
        _afterOutcome = afterOutcome;
        _replies = replies;
        _outcomes = outcomes;
        _dialogState = state.CreateProperty<DialogState>(nameof(DialogState));
    }

    /// <summary>Answers the message of this turn.</summary>
    public async Task AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var after = await CommandAsync(context, turn, cancellationToken).ConfigureAwait(false)
            ?? await ReadAsync(context, turn, cancellationToken).ConfigureAwait(false);
        switch (after)
        {
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
                // A yes or no to what a command asked is no answer to the question that waits beneath.
                turn.Update(c => c with
                {
                    AwaitedBy = c.AwaitedBy ?? turn.Command?.Name,
                    OpenQuestions = turn.HasAsked ? c.OpenQuestions : [],
                });
                break;
        }
    }

    /// <summary>Begins the questions, or goes on with them.</summary>
    public Task AskAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        _episodes.Apply(MemberTurn.Of(context));
        return _triage.RunAsync(context, _dialogState, cancellationToken);
    }

    private async Task<AfterCommand?> CommandAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Command is { } command)
        {
            turn.Update(c => c with { AwaitedBy = null });
            return await command.RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        var awaitedBy = turn.Consultation.AwaitedBy;
        if (_commands.Find(awaitedBy) is not IAwaitsReply asked)
        {
            return null;
        }

        turn.Update(c => c with { AwaitedBy = null });
        if (turn.HasNewDanger)
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

    private async Task<AfterCommand?> ReadAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Message?.IsCut == true)
        {
            turn.Remarks.Add(_words["Text.Cut"]);
        }

        if (turn.IsForSelfNow)
        {
            turn.Update(c => c with { StoryTold = turn.Heard.Findings.Length > 0 });
            return AfterCommand.BeginAgain;
        }

        if (_afterEscalation.WasSeen(turn))
        {
            return AfterCommand.BeginAgain;
        }

        if (turn.Consultation.Outcome is not null)
        {
            return await AfterOutcomeAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        if (!turn.Safety.EndsConversationNow)
        {
            await _languages.AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        if (!turn.Safety.EndsConversationNow && await _asking.AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false) is { } after)
        {
            return after;
        }

        if (turn.SignsNotToldOf.IsEmpty)
        {
            if (_afterOutcome.IsDeniedBefore(turn))
            {
                return await _afterOutcome.ReadBackAsync(context, turn, cancellationToken).ConfigureAwait(false);
            }

            if (_cards.IsStale(turn) || await _asides.AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false))
            {
                return AfterCommand.AskAgain;
            }

            _beside.NoteChanges(turn);
        }
        else
        {
            _asides.NoteBesideDanger(turn);
        }

        await AskAsync(context, cancellationToken).ConfigureAwait(false);
        await _afterOutcome.AnswerPutOffAsync(context, turn, cancellationToken).ConfigureAwait(false);
        return null;
    }

    private async Task<AfterCommand?> AfterOutcomeAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var rises = Rank(turn.Safety.LevelSoFar) > Rank(turn.Consultation.Outcome);
        // What was said since may be worse than what the outcome knew of, or another sign as bad.
        if (!turn.SignsNotToldOf.IsEmpty || rises)
        {
            if (rises && !turn.Safety.EndsConversationNow)
            {
                await _replies.SayAsync(context, turn, _words["Raised"], cancellationToken).ConfigureAwait(false);
            }

            await _outcomes.GiveAsync(context, turn, cancellationToken).ConfigureAwait(false);
            await _afterOutcome.AnswerWithChangeAsync(context, turn, cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (!turn.Consultation.IsEscalated && _languages.Introduction(turn) is { } introduction)
        {
            await _replies.SayAsync(context, turn, introduction, cancellationToken).ConfigureAwait(false);
        }

        if (turn.Consultation.IsEscalated)
        {
            return await _afterEscalation.AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        if (turn.Safety.FlagToConfirm is not null)
        {
            // A sign that was heard in doubt is checked; the outcome comes again with what is known then.
            turn.Update(c => c with { Outcome = null });
            await AskAsync(context, cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (_cards.IsStale(turn))
        {
            var changes = !turn.Heard.Findings.IsEmpty;
            turn.Update(c => changes ? c with { Outcome = null } : c);
            return changes ? AfterCommand.BeginAgain : AfterCommand.AskAgain;
        }

        return await _afterOutcome.AnswerAsync(context, turn, cancellationToken).ConfigureAwait(false);
    }

    private async Task AskAgainAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Consultation.Outcome is null)
        {
            turn.Resumes = true;
            if (turn.Consultation.Case.Equals(turn.CaseBefore))
            {
                turn.AsksAgain = true;
            }
            else
            {
                // What was said in between may have answered the open question.
                await _dialogState.DeleteAsync(context, cancellationToken).ConfigureAwait(false);
            }

            await AskAsync(context, cancellationToken).ConfigureAwait(false);
            return;
        }

        if (turn.Remarks.Count > 0)
        {
            await _replies.SayAsync(context, turn, string.Join("\n\n", turn.Remarks), cancellationToken).ConfigureAwait(false);
        }

        if (turn.Consultation.IsEscalated)
        {
            await _afterEscalation.RemindAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }
    }

    private static int Rank(LevelOfCare? level) => level?.Rank() ?? 0;
}
