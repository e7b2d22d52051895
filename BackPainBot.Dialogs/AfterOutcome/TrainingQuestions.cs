using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Reads "what about squats?", "can I train on Friday?" and what is asked on after them: "and if it doesn't hurt by then?"</summary>
public sealed class TrainingQuestions
{
    private const int FewWords = 8;
    private const string Other = "other";
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;
    private readonly Phrases _training;
    private readonly Phrases _asking;
    private readonly Phrases _ifGone;
    private readonly Phrases _sameDay;
    private readonly Phrases _howLong;
    private readonly ImmutableArray<(Phrases Said, string Label)> _days;

    /// <summary>Made once; a line of <c>Heard.Plan.Days</c> is what is said of a day, an equals sign, and the day as it begins a sentence.</summary>
    public TrainingQuestions(ClinicalCore core, QuestionFindings findings, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _findings = findings;
        _training = new Phrases(words.List("Heard.Plan.Train"));
        _asking = new Phrases(words.List("Heard.Plan.Asking"));
        _ifGone = new Phrases(words.List("Heard.Plan.IfGone"));
        _sameDay = new Phrases(words.List("Heard.Plan.SameDay"));
        _howLong = new Phrases(words.List("Heard.Plan.HowLong"));
        _days = [.. words.List("Heard.Plan.Days").Select(line => line.Split('=', StringSplitOptions.TrimEntries)).Select(pair => (new Phrases([pair[0]]), pair[1]))];
    }

    /// <summary>What a text asks of training; null where it asks nothing of it.</summary>
    /// <param name="turn">The turn that it is asked in.</param>
    /// <param name="text">What was said.</param>
    /// <param name="askedOf">The exercise that was asked about before, which a question without one goes on with; null for none.</param>
    /// <param name="plainly">Whether only words that ask for leave count, and not the mark alone.</param>
    public TrainingQuestion? Read(MemberTurn turn, string text, string? askedOf, bool plainly = false)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(text);
        var asks = _asking.In(text) || (!plainly && text.TrimEnd().EndsWith('?'));
        var day = _days.FirstOrDefault(pair => pair.Said.In(text)).Label;
        var ifGone = _ifGone.In(text);
        var exercise = asks ? Exercise(turn, _asking.After(text)) ?? (_training.In(text) ? string.Empty : null) : null;
        var goesOn = askedOf is not null && (ifGone || (day is not null && (asks || text.Count(char.IsWhiteSpace) < FewWords)));
        return (exercise ?? (goesOn ? askedOf : null)) is { } of ? new TrainingQuestion(of, day, _sameDay.In(text), _howLong.In(text), ifGone) : null;
    }

    /// <summary>The exercise that is asked about, read as if it had been asked for.</summary>
    private string? Exercise(MemberTurn turn, string text)
    {
        var asked = new Utterance(text, turn.Message!.SaidAt, turn.Locale, turn.Consultation.Turns, [QuestionIds.Activity]);
        return _core.Understand(asked, Case.Empty).Findings
            .FirstOrDefault(finding => finding is { Presence: Presence.Present, Value: not Other } && _findings.Of(QuestionIds.Activity).Contains(finding.Id))?.Value;
    }
}
