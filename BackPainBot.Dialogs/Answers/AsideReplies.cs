using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterOutcome;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Answers;

/// <summary>
/// Answers what is no answer, kindly and briefly, and leaves the open question open. The third time in a row it offers
/// a person or a fresh start.
/// </summary>
public sealed class AsideReplies
{
    private const int TooMany = 3;

    /// <summary>What everyone knows needs no source beneath it.</summary>
    private const string General = "general";

    private readonly AsideReader _reader;
    private readonly BesideTheQuestion _beside;
    private readonly GeneralAnswers _answers;
    private readonly WordQuestions _wordQuestions;
    private readonly PlanQuestions _plan;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly CommandReplies _replies;
    private readonly Comfort _comfort;
    private readonly OutcomeReasons _reasons;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public AsideReplies(
        AsideReader reader,
        BesideTheQuestion beside,
        GeneralAnswers answers,
        WordQuestions wordQuestions,
        PlanQuestions plan,
        SomeoneElsesWords someoneElse,
        CommandReplies replies,
        Comfort comfort,
        OutcomeReasons reasons,
        Wording words)
    {
        _reader = reader;
        _beside = beside;
        _answers = answers;
        _wordQuestions = wordQuestions;
        _plan = plan;
        _someoneElse = someoneElse;
        _replies = replies;
        _comfort = comfort;
        _reasons = reasons;
        _words = words;
    }

    /// <summary>Beside a danger sign below an emergency: a kind sentence for whoever is frightened, and the words that were asked for.</summary>
    public void NoteBesideDanger(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Safety.EndsConversationNow || turn.Message is not { Card: null, Text: var text })
        {
            return;
        }

        turn.Remarks.AddRange(new[] { _comfort.For(turn) }.OfType<string>());
        turn.Remarks.AddRange(_wordQuestions.Meanings(text).Select(answer => _someoneElse.For(turn, answer.Text)));
    }

    /// <summary>Answers what stands beside an answer in this turn's message.</summary>
    /// <returns>True where the open question comes again; false where the message goes on to it.</returns>
    public async Task<bool> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var aside = _reader.Read(turn);
        if (_comfort.For(turn) is { } comfort)
        {
            turn.Remarks.Insert(0, comfort);
        }

        if (aside is null && IsFrightAlone(turn))
        {
            // Whoever is afraid has not failed at the question.
            turn.IsAside = true;
            turn.TakeBack();
            return true;
        }

        if (turn.Message is { Card: null, Text: var text } && _wordQuestions.Meanings(text) is { IsEmpty: false } meanings)
        {
            return await ExplainAsync(context, turn, meanings, cancellationToken).ConfigureAwait(false);
        }

        if (aside == Aside.Question)
        {
            return await AnswerQuestionAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        if (aside is null || !turn.Consultation.Greeted)
        {
            turn.Update(c => c.Asides == 0 ? c : c with { Asides = 0 });
            return false;
        }

        turn.Unhear();
        Note(turn, _words[$"Aside.{aside}"]);
        return false;
    }

    /// <summary>Explains words; what the message tells beside them counts, and the open question comes again.</summary>
    private async Task<bool> ExplainAsync(ITurnContext context, MemberTurn turn, ImmutableArray<GeneralAnswer> meanings, CancellationToken cancellationToken)
    {
        turn.TakeBack();
        turn.Update(c => c with { Asides = 0 });
        var said = string.Join("\n\n", turn.Remarks.Concat(meanings.Select(answer => answer.Sources is [General] ? answer.Text : _answers.Write(turn, answer))));
        turn.Remarks.Clear();
        await _replies.SayAsync(context, turn, _someoneElse.For(turn, said), cancellationToken).ConfigureAwait(false);
        if (turn.Heard.Findings.IsEmpty)
        {
            return true;
        }

        _beside.KeepOpen(turn);
        return false;
    }

    private async Task<bool> AnswerQuestionAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var answer = Why(turn) ?? (_answers.To(turn) is { } general ? _someoneElse.For(turn, general) : null);
        var putOff = answer is null && PutsOff(turn);
        // "What is numbness?" asks for the word and tells of no numbness.
        if (turn.Heard.Findings.IsEmpty || (answer is not null && _reader.AsksForMeaning(turn.Message!.Text)))
        {
            turn.Unhear();
            if (putOff)
            {
                turn.TakeBack();
                turn.Update(c => c with { Asides = 0 });
                return true;
            }

            if (answer is null && IsAtTheList(turn))
            {
                // A worry is no answer to the list, however often it comes: it waits.
                turn.TakeBack();
                Note(turn, _words["Aside.Worry"]);
                return true;
            }

            if (answer is null)
            {
                // The open question comes again: whoever asks has not answered it, nor failed to.
                Note(turn, _words["Aside.Question"]);
                return turn.Consultation.Asides < TooMany;
            }

            // Whoever asks something sensible is not running out of turns.
            turn.TakeBack();
            turn.Update(c => c with { Asides = 0 });
            var said = string.Join("\n\n", turn.Remarks.Append(answer));
            turn.Remarks.Clear();
            await _replies.SayAsync(context, turn, said, cancellationToken).ConfigureAwait(false);
            return true;
        }

        turn.Update(c => c with { Asides = 0 });
        _beside.KeepOpen(turn);
        if (answer is not null)
        {
            turn.Remarks.Add(answer);
        }

        return false;
    }

    /// <summary>Why help was advised, for whoever doubts it before there is an outcome.</summary>
    private string? Why(MemberTurn turn) =>
        turn.Consultation.ToldOf.Length > 0 && !turn.DangerSigns.IsEmpty && _reasons.IsDoubted(turn.Message!.Text)
            ? _someoneElse.For(turn, _reasons.Why(turn.CaseBefore))
            : null;

    private static bool IsAtTheList(MemberTurn turn) =>
        turn.Consultation.OpenQuestions.Any(question => question == QuestionIds.Checklist || QuestionIds.IsConfirm(question));

    private bool IsFrightAlone(MemberTurn turn) =>
        _comfort.IsFrightened(turn) && turn.Consultation.Greeted && turn.Consultation.OpenQuestions.Length > 0
        && turn.Consultation.OpenQuestions[0] != QuestionIds.Consent
        && turn.Heard is { Findings.IsEmpty: true, AnsweredQuestions.IsEmpty: true };

    /// <summary>Keeps a question that only the plan can answer until there is one, and says so.</summary>
    private bool PutsOff(MemberTurn turn)
    {
        if (turn.Consultation.Consent != ConsentState.Given || _plan.QuestionIn(turn) is not { } question)
        {
            return false;
        }

        turn.Update(c => c with { PutOff = question });
        if (turn.DangerSigns is [var worst, ..] && _words.Find($"Stands.{worst.Level.Name()}") is { } stands)
        {
            turn.Remarks.Add(stands);
        }

        turn.Remarks.Add(_words["Aside.PutOff"]);
        return true;
    }

    private void Note(MemberTurn turn, string remark)
    {
        turn.IsAside = true;
        turn.Update(c => c with { Asides = c.Asides + 1 });
        turn.Remarks.Add(turn.Consultation.Asides >= TooMany ? _words["Aside.TooMany"] : remark);
    }
}
