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

    /// <summary>
    /// Where a member is who is about to be asked a card: its number, and of about how many. What is asked once more keeps its number,
    /// whatever came in between; so does what is left of a card after a command or a question of the member's.
    /// </summary>
    /// <param name="turn">The turn.</param>
    /// <param name="questions">Contract ids of the card's questions.</param>
    /// <param name="screen">Which part of a question that has several, else null.</param>
    public Progress Progress(MemberTurn turn, ImmutableArray<string> questions, string? screen = null)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var consultation = turn.Consultation;
        var number = Number([.. consultation.Asked.Where(step => IsCounted(step.Questions[0])), turn.Step(questions, screen)]);
        return new Progress(number, number - 1 + Math.Max(1, Left(consultation.Case)));
    }

    /// <summary>The number of the last of the steps; one that asks nothing new has the number of the one that asked it.</summary>
    private static int Number(IEnumerable<AskedStep> steps)
    {
        var numbers = new Dictionary<(string? Screen, string Question), int>();
        var highest = 0;
        var number = 0;
        foreach (var step in steps)
        {
            var before = step.Questions.Select(question => numbers.GetValueOrDefault((step.Screen, question))).ToList();
            number = step.Resumes || !before.Contains(0) ? before.Max() : highest + 1;
            highest = Math.Max(highest, number);
            foreach (var question in step.Questions)
            {
                numbers[(step.Screen, question)] = number;
            }
        }

        return number;
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
