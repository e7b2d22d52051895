using System.Collections.Immutable;
using System.Globalization;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Answers "what should I do now?" with the one next thing, "should I see a doctor?" by the level, "what are the steps?" with the way back,
/// and "what about squats?" and "can I train on Friday?" from the plan and by how the member is now.
/// </summary>
public sealed class PlanQuestions
{
    private readonly ClinicalCore _core;
    private readonly TrainingQuestions _training;
    private readonly WayBackAnswers _wayBack;
    private readonly SourceNotes _sources;
    private readonly Phrases _now;
    private readonly Phrases _seen;
    private readonly Phrases _hospital;
    private readonly Phrases _wait;
    private readonly Phrases _tell;
    private readonly Phrases _next;
    private readonly Phrases _sooner;
    private readonly Phrases _exercises;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public PlanQuestions(ClinicalCore core, TrainingQuestions training, WayBackAnswers wayBack, SourceNotes sources, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _training = training;
        _wayBack = wayBack;
        _sources = sources;
        _words = words;
        _wait = new Phrases(words.List("Heard.Plan.Wait"));
        _tell = new Phrases(words.List("Heard.Plan.Tell"));
        _seen = new Phrases(words.List("Heard.Plan.Seen"));
        _hospital = new Phrases(words.List("Heard.Plan.Hospital"));
        _now = new Phrases(words.List("Heard.Plan.Now"));
        _sooner = new Phrases(words.List("Heard.Plan.Sooner"));
        _next = new Phrases(words.List("Heard.Plan.Next"));
        _exercises = new Phrases(words.List("Heard.Plan.Exercises"));
    }

    /// <summary>The answer to the message of this turn; null where it asks nothing of the plan.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="plainly">Whether the message must ask for it in plain words, because something else answers it as well.</param>
    public string? Answer(MemberTurn turn, bool plainly)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Answer(turn, turn.Message?.Text ?? string.Empty, turn.CaseBefore, plainly);
    }

    /// <summary>The answer to a question that was put before there was a plan; null where none was.</summary>
    public string? AnswerPutOff(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Consultation.PutOff is { } question ? Answer(turn, question, turn.Consultation.Case, plainly: false) : null;
    }

    /// <summary>The answer to what was asked in the same breath as what changed the outcome; null where nothing was.</summary>
    public string? AnswerWithChange(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return QuestionIn(turn) is { } question ? Answer(turn, question, turn.Consultation.Case, plainly: false) : null;
    }

    /// <summary>The question in the words of this turn's message that only the plan can answer; null where there is none.</summary>
    public string? QuestionIn(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Message is { Card: null, Text: var text } && Sentences.Of(text).LastOrDefault(sentence => sentence.EndsWith('?')) is { } question
            && (_hospital.In(question) || _next.In(question) || _now.In(question) || _seen.In(question) || _sooner.In(question) || _wayBack.IsAsked(question) || _training.Read(turn, question, null) is not null)
            ? question
            : null;
    }

    private string? Answer(MemberTurn turn, string text, Case @case, bool plainly)
    {
        if (_wayBack.IsAsked(text))
        {
            return _wayBack.To(turn, @case, _training.Read(turn, text, turn.Consultation.AskedOf)?.Exercise);
        }

        if (_sooner.In(text))
        {
            return Join(turn, _words["Plan.Sooner"], _core.Assess(@case).Advice.GetHelpSooner);
        }

        if (_wait.In(text) && turn.Consultation.Outcome is { } given)
        {
            return _words[$"Plan.Wait.{given.Name()}"];
        }

        if (_tell.In(text))
        {
            return _words["Plan.Tell"];
        }

        if (_hospital.In(text) && turn.Consultation.Outcome is { } now && _words.Find($"Plan.Hospital.{now.Name()}") is { } verdict)
        {
            return Join(turn, verdict, _core.Assess(@case).Advice.GetHelpSooner.Reverse());
        }

        if (_seen.In(text) && turn.Consultation.Outcome is { } level)
        {
            return OfBeingSeen(turn, @case, level);
        }

        if (_next.In(text) && turn.Consultation.Outcome is { } outcome)
        {
            return OfNext(turn, @case, outcome);
        }

        if (_now.In(text))
        {
            return OfNow(turn, @case);
        }

        if (_training.Read(turn, text, turn.Consultation.AskedOf, plainly) is { } question)
        {
            turn.Update(c => c with { AskedOf = question.Exercise });
            return question.Exercise.Length > 0 ? OfExercise(turn, @case, question) : OfTraining(turn, @case, question);
        }

        return _exercises.In(text) ? OfExercises(turn, @case, plainly) : null;
    }

    /// <summary>The plan as it would be for the exercise that was asked about.</summary>
    private string OfExercise(MemberTurn turn, Case @case, TrainingQuestion question)
    {
        var told = @case.Find(QuestionIds.Activity);
        var asked = told?.Value == question.Exercise ? told : new Finding(QuestionIds.Activity, Presence.Present, question.Exercise);
        var advice = _core.Assess(@case.With(asked)).Advice;
        if (advice.WayBack.IsEmpty)
        {
            return Join(turn, _words["Plan.NotBeforeSeen"], advice.Exercise);
        }

        if (advice.Exercise is [var first, ..] && _words.Find($"Plan.{first.Id}") is { } gently)
        {
            return Join(turn, gently, advice.Exercise, advice.WayBack.Take(1));
        }

        return Verdict(@case, advice, question, "Plan.NotWhile") is { } verdict
            ? Join(turn, verdict, advice.WayBack.Take(1), advice.Exercise).Replace("\n\n", $" {_words["Plan.WayBack.Hint"]}\n\n", StringComparison.Ordinal)
            : Join(turn, _words["Plan.NotYet"], advice.Exercise, advice.WayBack.Take(1));
    }

    private string OfTraining(MemberTurn turn, Case @case, TrainingQuestion question)
    {
        var advice = _core.Assess(@case).Advice;
        return advice.WayBack.IsEmpty ? Join(turn, _words["Plan.NotBeforeSeen"], advice.FirstTwoDays.Take(1))
            : Verdict(@case, advice, question, "Plan.NotUsualWhile") is { } verdict ? Join(turn, verdict, advice.WayBack.Take(2), advice.FirstTwoDays.Take(1))
            : Join(turn, _words["Plan.Train"], advice.FirstTwoDays.Take(2), advice.WayBack.Take(2));
    }

    /// <summary>Whether the member is ready by what they told, and what of the day they ask about; null where they told too little.</summary>
    private string? Verdict(Case @case, Advice advice, TrainingQuestion question, string notWhile)
    {
        var severity = _core.Assess(@case).Facts.Severity;
        var isReady = severity is not null && advice.NotReady.IsEmpty;
        if (isReady)
        {
            return question.Day is null ? _words["Plan.Ready"] : _words["Plan.Ready.Day", question.Day];
        }

        if (question.IfGone)
        {
            return question.Day is null ? _words["Plan.IfGone"] : _words["Plan.Day", question.Day];
        }

        var day = question.Day is null || (question.IsSameDay && !advice.NotReady.IsEmpty) ? null : _words["Plan.Day", question.Day];
        if (advice.NotReady.IsEmpty)
        {
            return day;
        }

        var reasons = advice.NotReady.Select(reason => reason.Text.Replace("{severity}", severity?.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        var verdict = _words[notWhile, string.Join(_words["Outcome.And"], reasons.Take(2))];
        return string.Join(' ', new[] { verdict, question.HowLong ? HowLong(@case) : null, day }.OfType<string>());
    }

    /// <summary>How long what it most likely is mostly takes; null where that is not known.</summary>
    private string? HowLong(Case @case) =>
        _core.Assess(@case).Conditions is [var condition, ..] && _core.Texts.Condition(condition.Id) is var text ? _words["Plan.HowLong", text.Name, text.Explanation] : null;

    /// <summary>What to do to get better, and what to leave out; null where something else tells it.</summary>
    private string? OfExercises(MemberTurn turn, Case @case, bool isTold)
    {
        var advice = _core.Assess(@case).Advice;
        return advice.WayBack.IsEmpty
            ? Join(turn, _words["Plan.NotBeforeSeen"], advice.FirstTwoDays.Take(1))
            : isTold ? null
            : Join(turn, _words["Plan.Exercises"], advice.FirstTwoWeeks.Take(2), advice.Exercise);
    }

    /// <summary>The one next thing to do, and when: the visit where there is one, else the first step of the plan.</summary>
    private string OfNext(MemberTurn turn, Case @case, LevelOfCare outcome)
    {
        var first = _core.Assess(@case).Advice.FirstTwoDays.Take(1).ToList();
        return Join(turn, _words[$"Plan.Next.{outcome.Name()}"], first);
    }

    /// <summary>What the outcome comes down to: how soon to be seen, and the first things to do.</summary>
    private string OfNow(MemberTurn turn, Case @case)
    {
        var advice = _core.Assess(@case).Advice;
        return Join(turn, advice.Headline, advice.ActNow, advice.FirstTwoDays.Take(2));
    }

    /// <summary>Whether to be seen, yes or no first, and what would change it.</summary>
    private string OfBeingSeen(MemberTurn turn, Case @case, LevelOfCare outcome)
    {
        var advice = _core.Assess(@case).Advice;
        return Join(turn, _words[$"Plan.Seen.{outcome.Name()}"], outcome == LevelOfCare.SelfCare ? advice.GetHelpSooner.Reverse() : []);
    }

    private string Join(MemberTurn turn, string verdict, params IEnumerable<Statement>[] parts)
    {
        ImmutableArray<Statement> statements = [.. parts.SelectMany(part => part)];
        var text = string.Join(' ', statements.Select(statement => statement.Text).Prepend(verdict));
        return _sources.Under(turn, statements.SelectMany(statement => statement.Sources)) is { } sources ? $"{text}\n\n{sources}" : text;
    }
}
