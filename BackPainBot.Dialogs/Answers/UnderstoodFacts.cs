using System.Collections.Immutable;
using System.Globalization;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Answers;

/// <summary>Tells a member what was understood of what they said, in the order of the questions.</summary>
public sealed class UnderstoodFacts
{
    /// <summary>The finding that tells which leg it is about; no question asks for it.</summary>
    internal const string LegSide = "legSide";

    private static readonly ImmutableArray<string> Ticked =
        [QuestionIds.Aggravate, QuestionIds.Relieve, QuestionIds.Change, QuestionIds.Form, QuestionIds.Previous, QuestionIds.Lifestyle];

    private const double OneAndAHalf = 1.5;
    private const int HoursOfADay = 24;
    private const int HoursOfTwoDays = 48;
    private readonly ClinicalCore _core;
    private readonly ChoiceLabels _labels;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public UnderstoodFacts(ClinicalCore core, ChoiceLabels labels, Wording words)
    {
        _core = core;
        _labels = labels;
        _words = words;
    }

    /// <summary>What is known of a case; empty where nothing is.</summary>
    public ImmutableArray<UnderstoodFact> Of(Case @case)
    {
        var facts = _core.Assess(@case).Facts;
        (string Question, string? Value)[] known =
        [
            (QuestionIds.Activity, facts.Activity is { } activity ? Label(QuestionIds.Activity, activity) : null),
            (QuestionIds.Onset, facts.OnsetHoursAgo is { } hours ? Ago(hours) : null),
            (QuestionIds.Mode, facts.Mode is { } mode ? Label(QuestionIds.Mode, mode) : null),
            (QuestionIds.Location, facts.Side is { } side ? Label(QuestionIds.Location, side == "both" ? "bothSides" : side) : null),
            (QuestionIds.Radiation, Travels(facts.Radiation, @case)),
            (QuestionIds.Severity, facts.Severity is { } severity ? _words["Fact.Severity", severity] : null),
            (QuestionIds.Quality, facts.Quality is { } quality ? Label(QuestionIds.Quality, quality) : null),
            (QuestionIds.Course, facts.Course is { } course ? Label(QuestionIds.Course, course) : null),
            (QuestionIds.Age, facts.Age is { } age ? Labels(QuestionIds.Age, @case) ?? age.ToString(CultureInfo.InvariantCulture) : null),
            (QuestionIds.WarmUp, facts.WarmedUp is { } warmedUp ? Label(QuestionIds.WarmUp, warmedUp ? "warmedUp" : "noWarmUp") : null),
        ];
        return [.. known.Where(fact => fact.Value is not null).Select(fact => new UnderstoodFact(fact.Question, _words[$"Label.{fact.Question}"], fact.Value!))];
    }

    /// <summary>All that may be put right: what is known of a case, and what was ticked of it.</summary>
    public ImmutableArray<UnderstoodFact> All(Case @case) =>
    [
        .. Of(@case),
        .. from question in Ticked
           let labels = Labels(question, @case)
           where labels is not null
           select new UnderstoodFact(question, _words.Find($"Answered.Label.{question}") ?? _words[$"Label.{question}"], labels),
    ];

    private string? Labels(string question, Case @case) =>
        _core.Chosen(question, @case) is { IsEmpty: false } chosen ? string.Join(", ", chosen.Select(choice => _labels.Label(question, choice))) : null;

    /// <summary>What a later case says otherwise than an earlier one did; what is new in it is not a change.</summary>
    public ImmutableArray<UnderstoodFact> Changed(Case before, Case now)
    {
        if (ReferenceEquals(before, now))
        {
            return [];
        }

        var earlier = Of(before).ToDictionary(fact => fact.Question, StringComparer.Ordinal);
        return [.. Of(now).Where(fact => earlier.TryGetValue(fact.Question, out var was) && was != fact)];
    }

    /// <summary>How far it travels, and into which leg; either may be all that is known.</summary>
    private string? Travels(string? radiation, Case @case)
    {
        string?[] parts = [radiation is null ? null : Label(QuestionIds.Radiation, radiation), @case.Find(LegSide) is { Presence: Presence.Present, Value: { } side } ? _words[$"Fact.{LegSide}.{side}"] : null];
        return parts.OfType<string>().ToList() is { Count: > 0 } told ? string.Join(", ", told) : null;
    }

    /// <summary>An exercise may have been told that is no button of its own.</summary>
    private string Label(string question, string value) =>
        _words.Find($"Choice.{question}.{value}") ?? _words.Find($"Fact.{question}.{value}") ?? _labels.Label(question, value);

    private string Ago(double hours) => hours switch
    {
        < OneAndAHalf => _words["Fact.HourAgo"],
        < HoursOfADay => _words["Fact.HoursAgo", Math.Round(hours)],
        < HoursOfTwoDays => _words["Fact.DayAgo"],
        _ => _words["Fact.DaysAgo", Math.Round(hours / HoursOfADay)],
    };
}
