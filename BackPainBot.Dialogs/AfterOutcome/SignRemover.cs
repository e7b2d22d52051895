using BackPainBot.Clinical;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Takes a danger sign out of a case once the member confirmed that it is not so.</summary>
public sealed class SignRemover
{
    private static readonly string[] No = ["no"];
    private readonly ClinicalCore _core;

    /// <summary>Made once.</summary>
    public SignRemover(ClinicalCore core) => _core = core;

    /// <summary>The case without the sign. What else asks for help in it still does.</summary>
    /// <param name="case">Any case.</param>
    /// <param name="sign">Contract id of a danger sign.</param>
    /// <param name="turn">Which of the member's messages confirmed it, counted from 1.</param>
    public Case Remove(Case @case, string sign, int turn)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var level = Level(@case, sign);
        var denied = _core.Answer(QuestionIds.Confirm(sign), No, @case, turn).Case;
        if (level is null || Level(denied, sign) != level)
        {
            return denied;
        }

        // It was raised by something that its own question does not ask about, such as a temperature.
        return denied.Findings.Values
            .Where(finding => finding.Presence != Presence.Absent && (Level(Case.Empty.With(finding), sign) is not null || Level(denied.Without(finding.Id), sign) != level))
            .Aggregate(denied, (left, finding) => left.Without(finding.Id));
    }

    private LevelOfCare? Level(Case @case, string sign) => _core.Judge(@case).Flags.FirstOrDefault(flag => flag.Id == sign)?.Level;
}
