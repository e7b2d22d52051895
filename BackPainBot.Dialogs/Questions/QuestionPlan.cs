using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Which questions share a card, and how far along a member is.</summary>
public sealed class QuestionPlan
{
    private static readonly string[] NoSigns = ["none"];
    private readonly ClinicalCore _core;

    /// <summary>Made once.</summary>
    public QuestionPlan(ClinicalCore core) => _core = core;

    /// <summary>The workout and how the pain began.</summary>
    public static QuestionGroup Workout { get; } =
        new([QuestionIds.Activity, QuestionIds.When, QuestionIds.Onset], [QuestionIds.Mode, QuestionIds.Course]);

    /// <summary>Where it hurts, how far it travels, what it is like and how bad.</summary>
    public static QuestionGroup Pain { get; } = new(
        [QuestionIds.Mode, QuestionIds.Location, QuestionIds.Radiation, QuestionIds.Neuro, QuestionIds.Severity, QuestionIds.Quality, QuestionIds.Course, QuestionIds.Aggravate],
        [QuestionIds.Relieve]);

    /// <summary>The person that it hurts.</summary>
    public static QuestionGroup Person { get; } = new([QuestionIds.Age, QuestionIds.Previous, QuestionIds.Conditions], []);

    /// <summary>What may have led to it.</summary>
    public static QuestionGroup Training { get; } = new([QuestionIds.Change, QuestionIds.Form, QuestionIds.WarmUp], [QuestionIds.Lifestyle]);

    private static ImmutableArray<QuestionGroup> Groups { get; } = [Workout, Pain, Person, Training];

    /// <summary>Where a member is who is about to be asked a card: its number, and of about how many.</summary>
    /// <param name="consultation">The consultation.</param>
    /// <param name="questions">Contract ids of the card's questions; the same card asked once more keeps its number.</param>
    /// <param name="screen">Which part of a question that has several, else null.</param>
    public Progress Progress(Consultation consultation, ImmutableArray<string> questions, string? screen = null)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        var asked = consultation.Asked;
        if (asked is [.., var last] && last.AsksSame(new AskedStep(questions, 0, screen)))
        {
            asked = asked.RemoveAt(asked.Length - 1);
        }

        var answered = asked.Count(step => IsCounted(step.Questions[0]));
        return new Progress(answered + 1, answered + Math.Max(1, Left(consultation.Case)));
    }

    private int Left(Case @case) => Screens(@case) + Groups.Sum(group => group.Cards(_core, @case));

    private int Screens(Case @case)
    {
        if (!_core.IsWorthAsking(QuestionIds.Checklist, @case))
        {
            return 0;
        }

        var afterFirst = _core.Answer(QuestionIds.Checklist, NoSigns, @case, 0).Case;
        return _core.IsWorthAsking(QuestionIds.Checklist, afterFirst) ? 2 : 1;
    }

    /// <summary>Consent, the story and the check of a sign come before the count, or unforeseen.</summary>
    private static bool IsCounted(string question) =>
        question is not (QuestionIds.Consent or QuestionIds.Story) && !QuestionIds.IsConfirm(question);
}
