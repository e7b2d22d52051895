using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Answers a member who writes again after an outcome that sent them nowhere at once: something to put right, a question on the plan or a
/// general one, something new, thanks.
/// </summary>
public sealed class AfterOutcomeReplies
{
    private readonly DeniedSigns _denied;
    private readonly PutRightCommand _putRight;
    private readonly OutcomeAnswers _answers;
    private readonly OutcomeReasons _reasons;
    private readonly OutcomeChanges _changes;
    private readonly NotUnderstoodReplies _notUnderstood;
    private readonly PlanQuestions _plan;
    private readonly AsideReader _asides;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly CommandReplies _replies;
    private readonly Comfort _comfort;
    private readonly Phrases _acknowledged;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public AfterOutcomeReplies(
        DeniedSigns denied,
        PutRightCommand putRight,
        OutcomeAnswers answers,
        OutcomeReasons reasons,
        OutcomeChanges changes,
        NotUnderstoodReplies notUnderstood,
        PlanQuestions plan,
        AsideReader asides,
        SomeoneElsesWords someoneElse,
        CommandReplies replies,
        Comfort comfort,
        Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _denied = denied;
        _putRight = putRight;
        _answers = answers;
        _reasons = reasons;
        _changes = changes;
        _notUnderstood = notUnderstood;
        _plan = plan;
        _asides = asides;
        _someoneElse = someoneElse;
        _replies = replies;
        _comfort = comfort;
        _words = words;
        _acknowledged = new Phrases(words.List("Heard.Acknowledged"));
    }

    /// <summary>Answers the message of this turn, which told of no new danger sign.</summary>
    /// <returns>What the conversation does next.</returns>
    public async Task<AfterCommand> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (_comfort.For(turn) is { } comfort)
        {
            await _replies.SayAsync(context, turn, comfort, cancellationToken).ConfigureAwait(false);
        }

        if (_denied.Of(turn) is { IsEmpty: false } signs)
        {
            return await _putRight.AskAsync(context, turn, signs, cancellationToken).ConfigureAwait(false);
        }

        if (Answer(turn) is { } text)
        {
            // What was asked of another lift is not what was done.
            turn.Unhear();
            turn.Update(c => c with { Asides = 0 });
            await _replies.SayAsync(context, turn, _someoneElse.For(turn, text), cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        if (await _changes.NoteAsync(context, turn, cancellationToken).ConfigureAwait(false) is { } changed)
        {
            turn.Update(c => c with { Asides = 0 });
            return changed;
        }

        if (_acknowledged.Are(turn.Message?.Text ?? string.Empty) || turn.Message?.Card is not null)
        {
            await _replies.SayAsync(context, turn, _words["AfterOutcome"], cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        if (_comfort.IsFrightened(turn) && _asides.Read(turn) != Aside.Question)
        {
            await _replies.SayAsync(context, turn, _someoneElse.For(turn, _reasons.Why(turn.CaseBefore)), cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        await _notUnderstood.SayAsync(context, turn, _asides.Read(turn) == Aside.Question, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    /// <summary>Whether the message takes back, before there is an outcome, a sign that the member was warned of.</summary>
    public bool IsDeniedBefore(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Consultation.Consent == ConsentState.Given && !turn.Consultation.OpenQuestions.Any(QuestionIds.IsConfirm) && !_denied.PlainlyOf(turn).IsEmpty;
    }

    /// <summary>Reads such a sign back.</summary>
    public Task<AfterCommand> ReadBackAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken) =>
        _putRight.AskAsync(context, turn, _denied.PlainlyOf(turn), cancellationToken);

    /// <summary>Answers, beneath the outcome, what was asked before there was one.</summary>
    public async Task AnswerPutOffAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation is not { PutOff: not null, Outcome: not null })
        {
            return;
        }

        var answer = turn.Consultation.IsEscalated ? null : _plan.AnswerPutOff(turn);
        turn.Update(c => c with { PutOff = null });
        if (answer is not null)
        {
            await _replies.SayAsync(context, turn, _someoneElse.For(turn, _words["AfterOutcome.PutOff", answer]), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Answers, beneath an outcome that this message changed, what it asks as well.</summary>
    public async Task AnswerWithChangeAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!turn.Consultation.IsEscalated && _plan.AnswerWithChange(turn) is { } answer)
        {
            await _replies.SayAsync(context, turn, _someoneElse.For(turn, _words["AfterOutcome.PutOff", answer]), cancellationToken).ConfigureAwait(false);
        }
    }

    private string? Answer(MemberTurn turn) => _answers.To(turn) ?? _asides.Read(turn) switch
    {
        Aside.Thanks => _words["AfterOutcome.Thanks"],
        Aside.Question or null => null,
        { } aside => $"{_words[$"Aside.{aside}"]} {_words["AfterOutcome"]}",
    };
}
