using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Answers "how do I get back to the leg press?" and "what are the steps?" with the ladder, a line for each rung.</summary>
public sealed class WayBackAnswers
{
    private const int FirstThings = 2;
    private const string Other = "other";
    private readonly ClinicalCore _core;
    private readonly ChoiceLabels _labels;
    private readonly SourceNotes _sources;
    private readonly Wording _words;
    private readonly Phrases _asked;

    /// <summary>Made once.</summary>
    public WayBackAnswers(ClinicalCore core, ChoiceLabels labels, SourceNotes sources, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _labels = labels;
        _sources = sources;
        _words = words;
        _asked = new Phrases(words.List("Heard.Plan.WayBack"));
    }

    /// <summary>Whether a text asks for the way back.</summary>
    public bool IsAsked(string text) => _asked.In(text);

    /// <summary>The steps for the exercise that is asked about; what is safe meanwhile for whoever is to be seen first.</summary>
    /// <param name="turn">The turn that it is asked in.</param>
    /// <param name="case">What is known.</param>
    /// <param name="exercise">The value of the exercise that is asked about; null or empty for the one that hurt.</param>
    public string To(MemberTurn turn, Case @case, string? exercise)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var told = @case.Find(QuestionIds.Activity);
        var asked = string.IsNullOrEmpty(exercise) || told?.Value == exercise ? told : new Finding(QuestionIds.Activity, Presence.Present, exercise);
        var advice = _core.Assess(asked is null ? @case : @case.With(asked)).Advice;
        if (advice.WayBack.IsEmpty)
        {
            return Lines(turn, _words["Plan.WayBack.NotYet"], [.. advice.FirstTwoDays.Take(FirstThings), .. advice.Exercise]);
        }

        var heading = asked?.Value is { } value and not Other ? _words["Plan.WayBack.Of", Label(value)] : _words["Plan.WayBack"];
        return Lines(turn, heading, advice.WayBack);
    }

    private string Lines(MemberTurn turn, string heading, ImmutableArray<Statement> statements)
    {
        var lines = string.Join("\n", statements.Select(statement => $"- {statement.Text}"));
        var sources = _sources.Under(turn, statements.SelectMany(statement => statement.Sources));
        return $"**{heading}**\n\n{lines}\n\n{sources}";
    }

    /// <summary>An exercise may have been told that is no button of its own.</summary>
    private string Label(string exercise) => _words.Find($"Fact.{QuestionIds.Activity}.{exercise}") ?? _labels.Label(QuestionIds.Activity, exercise);
}
