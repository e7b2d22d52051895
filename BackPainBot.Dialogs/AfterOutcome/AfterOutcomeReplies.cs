using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Answers a member who writes again after an outcome that sent them nowhere at once: questions on the plan, general
/// questions, an answer put right, thanks.
/// </summary>
public sealed class AfterOutcomeReplies
{
    private readonly PlanQuestions _plan;
    private readonly GeneralAnswers _answers;
    private readonly AsideReader _asides;
    private readonly BesideTheQuestion _beside;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly CommandReplies _replies;
    private readonly Phrases _acknowledged;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public AfterOutcomeReplies(
        PlanQuestions plan, GeneralAnswers answers, AsideReader asides, BesideTheQuestion beside, SomeoneElsesWords someoneElse, CommandReplies replies, Wording words)
    {
        _plan = plan;
        _answers = answers;
        _asides = asides;
        _beside = beside;
        _someoneElse = someoneElse;
        _replies = replies;
        _words = words;
        _acknowledged = new Phrases(words.List("Heard.Acknowledged"));
    }

    /// <summary>Answers the message of this turn, which told of no new danger sign.</summary>
    /// <returns>What the conversation does next.</returns>
    public async Task<AfterCommand> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (Answer(turn) is { } text)
        {
            // What was asked of another lift is not what was done.
            turn.Unhear();
            await _replies.SayAsync(context, turn, _someoneElse.For(turn, text), cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        _beside.NoteChanges(turn);
        if (turn.Remarks.Count > 0)
        {
            turn.Update(c => c with { Outcome = null });
            return AfterCommand.BeginAgain;
        }

        await _replies.SayAsync(context, turn, _words[_acknowledged.Are(turn.Message?.Text ?? string.Empty) || turn.Message?.Card is not null ? "AfterOutcome" : "AfterOutcome.NotUnderstood"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

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

    private string? Answer(MemberTurn turn)
    {
        if (_plan.Answer(turn) is { } plan)
        {
            return plan;
        }

        return _asides.Read(turn) switch
        {
            Aside.Question when _answers.To(turn.Message!.Text) is { } answer => Standing(turn, answer),
            Aside.Question when turn.Heard.Findings.IsEmpty => _words["AfterOutcome.Unknown"],
            Aside.Thanks => _words["AfterOutcome.Thanks"],
            Aside.Question or null => null,
            { } aside => $"{_words[$"Aside.{aside}"]} {_words["AfterOutcome"]}",
        };
    }

    /// <summary>What is generally so takes nothing back of what was advised.</summary>
    private string Standing(MemberTurn turn, string answer) =>
        turn.Consultation.Outcome is { } outcome && _words.Find($"Stands.{outcome.Name()}") is { } stands ? $"{stands}\n\n{answer}" : answer;
}
