using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Commands;

/// <summary>
/// "I ticked the wrong box": the most serious danger sign is read back, and a clear no takes it away. Without a danger
/// sign there is just an answer to change.
/// </summary>
public sealed class MistakeCommand(Wording words, SignRecheck recheck, TakenBack takenBack, EarlierSigns earlier, ChangeCommand change) : IAwaitsReply
{
    /// <summary>Its name.</summary>
    public const string CommandName = "mistake";

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var sign = turn.DangerSigns is [var worst, ..] ? worst.Id : turn.Consultation.Earlier is { } known ? earlier.Signs(known)[0] : null;
        return sign is not null
            ? await recheck.AskAsync(context, turn, sign, "Recheck", cancellationToken).ConfigureAwait(false)
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

        if (!SignRecheck.IsTakenBack(turn, checkedSign))
        {
            turn.Unhear();
            if (takenBack.Denies(turn, checkedSign))
            {
                // "Yes, I can pee fine" says both: which is meant is asked once more.
                return await recheck.AskAsync(context, turn, checkedSign, "Recheck.Plainly", cancellationToken).ConfigureAwait(false);
            }

            turn.Remarks.Add(words["Recheck.Stays"]);
            return GoOn(turn);
        }

        earlier.Drop(turn, checkedSign);
        if (turn.Consultation.IsEscalated && turn.DangerSigns is [{ } next, ..] && next.Level.EndsInterview())
        {
            return await recheck.AskAsync(context, turn, next.Id, "Recheck.Next", cancellationToken).ConfigureAwait(false);
        }

        // What was said about a sign that was none answered no question: all that an outcome needs is still asked.
        turn.Update(c => c with { TurnsTakenBack = c.Turns, Outcome = null, ToldOf = c.ToldOf.Remove(checkedSign), ToldLevel = turn.DangerSigns is [var worst, ..] ? worst.Level : null });
        turn.Remarks.Add(words["Recheck.Gone"]);
        return AfterCommand.BeginAgain;
    }

    /// <summary>The questions may have gone back to an earlier one meanwhile, so they begin again with what is known.</summary>
    private static AfterCommand GoOn(MemberTurn turn)
    {
        // What is said next is no answer to what was read back.
        turn.Update(c => c with { OpenQuestions = [] });
        return turn.Consultation.Outcome is null ? AfterCommand.BeginAgain : AfterCommand.AskAgain;
    }
}
