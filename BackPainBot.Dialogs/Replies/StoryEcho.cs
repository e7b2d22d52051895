using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Replies;

/// <summary>The first reaction to a story: a short line that repeats what was heard of it, the exercise and the place.</summary>
public sealed class StoryEcho
{
    private readonly ClinicalCore _core;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public StoryEcho(ClinicalCore core, SomeoneElsesWords someoneElse, Wording words)
    {
        _core = core;
        _someoneElse = someoneElse;
        _words = words;
    }

    /// <summary>The line; null where no exercise was told, or where a danger sign goes before all else.</summary>
    public string? Of(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var facts = _core.Assess(turn.Consultation.Case).Facts;
        if (turn.Consultation.Earlier is not null || !turn.DangerSigns.IsEmpty || turn.Safety.FlagToConfirm is not null || facts.Activity is not { } activity)
        {
            return null;
        }

        var exercise = _words.Find($"Story.{activity}") ?? _words.Find($"Choice.activity.{activity}") ?? _words.Find($"Fact.activity.{activity}");
        var place = _words.Find($"Story.Place.{facts.Side}") ?? _words["Story.Place"];
        return exercise is null || activity == Other ? null : _someoneElse.For(turn, _words["Story.Heard", exercise, place]);
    }

    private const string Other = "other";
}
