using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Answers "what should I do now?" with the one next thing, and "what about squats?" and "can I train tomorrow?" from the plan: yes,
/// not yet, or no.
/// </summary>
public sealed class PlanQuestions
{
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;
    private readonly Phrases _training;
    private readonly Phrases _asking;
    private readonly Phrases _now;
    private readonly Phrases _next;
    private readonly Phrases _sooner;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public PlanQuestions(ClinicalCore core, QuestionFindings findings, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _findings = findings;
        _words = words;
        _training = new Phrases(words.List("Heard.Plan.Train"));
        _now = new Phrases(words.List("Heard.Plan.Now"));
        _sooner = new Phrases(words.List("Heard.Plan.Sooner"));
        _next = new Phrases(words.List("Heard.Plan.Next"));
        _asking = new Phrases(words.List("Heard.Plan.Asking"));
    }

    /// <summary>The answer to the message of this turn; null where it asks nothing of the plan.</summary>
    public string? Answer(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Answer(turn, turn.Message?.Text ?? string.Empty, turn.CaseBefore);
    }

    /// <summary>The answer to a question that was put before there was a plan; null where none was.</summary>
    public string? AnswerPutOff(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Consultation.PutOff is { } question ? Answer(turn, question, turn.Consultation.Case) : null;
    }

    /// <summary>The question in the words of this turn's message that only the plan can answer; null where there is none.</summary>
    public string? QuestionIn(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Message is { Card: null, Text: var text } && Sentences.Of(text).LastOrDefault(sentence => sentence.EndsWith('?')) is { } question
            && (_next.In(question) || _now.In(question) || _sooner.In(question) || _training.In(question) || Lift(turn, _asking.After(question)) is not null)
            ? question
            : null;
    }

    private string? Answer(MemberTurn turn, string text, Case @case)
    {
        if (_sooner.In(text))
        {
            return Join(_words["Plan.Sooner"], _core.Assess(@case).Advice.GetHelpSooner);
        }

        if (_next.In(text) && turn.Consultation.Outcome is { } outcome)
        {
            return OfNext(@case, outcome);
        }

        if (_now.In(text))
        {
            return OfNow(@case);
        }

        if (!_asking.In(text) && !text.EndsWith('?'))
        {
            return null;
        }

        var lift = Lift(turn, _asking.After(text));
        return lift is not null ? OfLift(@case, lift) : _training.In(text) ? OfTraining(@case) : null;
    }

    /// <summary>The exercise that is asked about, read as if it had been asked for.</summary>
    private Finding? Lift(MemberTurn turn, string text)
    {
        var asked = new Utterance(text, turn.Message!.SaidAt, turn.Locale, turn.Consultation.Turns, [QuestionIds.Activity]);
        return _core.Understand(asked, Case.Empty).Findings
            .FirstOrDefault(finding => finding.Presence == Presence.Present && _findings.Of(QuestionIds.Activity).Contains(finding.Id));
    }

    /// <summary>The plan as it would be for the exercise that was asked about.</summary>
    private string OfLift(Case @case, Finding lift)
    {
        var advice = _core.Assess(@case.With(lift)).Advice;
        if (advice.WayBack.IsEmpty)
        {
            return Join(_words["Plan.NotBeforeSeen"], advice.Exercise);
        }

        var verdict = advice.Exercise is [var first, ..] ? _words.Find($"Plan.{first.Id}") : null;
        return Join(verdict ?? _words["Plan.NotYet"], advice.Exercise, advice.WayBack.Take(1));
    }

    private string OfTraining(Case @case)
    {
        var advice = _core.Assess(@case).Advice;
        return advice.WayBack.IsEmpty
            ? Join(_words["Plan.NotBeforeSeen"], advice.FirstTwoDays.Take(1))
            : Join(_words["Plan.Train"], advice.FirstTwoDays.Take(2), advice.WayBack.Take(2));
    }

    /// <summary>The one next thing to do, and when: the visit where there is one, else the first step of the plan.</summary>
    private string OfNext(Case @case, LevelOfCare outcome)
    {
        var first = _core.Assess(@case).Advice.FirstTwoDays.Take(1).ToList();
        return Join(_words[$"Plan.Next.{outcome.Name()}"], first);
    }

    /// <summary>What the outcome comes down to: how soon to be seen, and the first things to do.</summary>
    private string OfNow(Case @case)
    {
        var advice = _core.Assess(@case).Advice;
        return Join(advice.Headline, advice.ActNow, advice.FirstTwoDays.Take(2));
    }

    private string Join(string verdict, params IEnumerable<Statement>[] parts)
    {
        ImmutableArray<Statement> statements = [.. parts.SelectMany(part => part)];
        var sources = statements.SelectMany(statement => statement.Sources).Distinct().Select(_core.Texts.Source).ToList();
        var text = string.Join(' ', statements.Select(statement => statement.Text).Prepend(verdict));
        return sources.Count == 0 ? text : $"{text}\n\n{_words["Answer.Sources", string.Join("; ", sources)]}";
    }
}
