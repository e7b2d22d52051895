using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>
/// "I ticked the wrong box": the most serious danger sign is read back, and a clear no takes it away. Without a danger
/// sign there is just an answer to change.
/// </summary>
public sealed class MistakeCommand(Wording words, SignRecheck recheck, ChangeCommand change) : IAwaitsReply
{
    /// <summary>Its name.</summary>
    public const string CommandName = "mistake";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.DangerSigns is [var worst, ..]
            ? await recheck.AskAsync(context, turn, worst.Id, words["Recheck"], cancellationToken).ConfigureAwait(false)
            : await change.RunAsync(context, turn, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var checkedSign = QuestionIds.FlagOf(turn.Consultation.OpenQuestions.FirstOrDefault());
        if (checkedSign is null || !turn.Answered(QuestionIds.Confirm(checkedSign)))
        {
            turn.Unhear();
            return GoOn(turn);
        }

        if (!IsTakenBack(turn, checkedSign))
        {
            turn.Unhear();
            turn.Remarks.Add(words["Recheck.Stays"]);
            return GoOn(turn);
        }

        if (turn.Consultation.IsEscalated && turn.DangerSigns is [{ } next, ..] && next.Level.EndsInterview())
        {
            return await recheck.AskAsync(context, turn, next.Id, words["Recheck.Next"], cancellationToken).ConfigureAwait(false);
        }

        turn.Update(c => c with { Outcome = null, ToldOf = c.ToldOf.Remove(checkedSign) });
        turn.Remarks.Add(words["Recheck.Gone"]);
        return AfterCommand.BeginAgain;
    }

    /// <summary>Only a plain no: "not sure" is no reason to stay at home.</summary>
    private static bool IsTakenBack(MemberTurn turn, string sign) =>
        turn.Safety.Flags.All(flag => flag.Id != sign)
        && turn.Heard.Findings.Any(finding => finding.Presence == Presence.Absent)
        && turn.Heard.Findings.All(finding => finding.Presence != Presence.Unknown);

    /// <summary>The questions may have gone back to an earlier one meanwhile, so they begin again with what is known.</summary>
    private static AfterCommand GoOn(MemberTurn turn) => turn.Consultation.Outcome is null ? AfterCommand.BeginAgain : AfterCommand.AskAgain;
}
