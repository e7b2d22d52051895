using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// The yes or no check of one danger sign that was heard but is not certain. Where the reply settles nothing, it is
/// asked once more; after that the sign counts as not known, which is never taken as absent.
/// </summary>
public sealed class ConfirmQuestion : Question<bool>
{
    /// <summary>Its id in a dialog set.</summary>
    public const string DialogId = "confirm";

    private readonly QuestionComposer _composer;

    /// <summary>Made once.</summary>
    public ConfirmQuestion(QuestionComposer composer)
        : base(DialogId) => _composer = composer;

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var open = turn.Consultation.OpenQuestions;
        if (timesAsked > 1 && (IsMissed(turn) || timesAsked >= MostSent) && open.Length > 0 && !turn.Answered(open[0]))
        {
            turn.Choose(open[0], ["notSure"]);
        }
    }

    /// <inheritdoc/>
    protected override bool IsMissed(MemberTurn turn) => !TellsSomethingElse(turn);

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out bool answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var flag = turn.Safety.FlagToConfirm;
        // Another sign may wait behind this one: it is a question of its own, begun by the one that waits below.
        var open = turn.Consultation.OpenQuestions.FirstOrDefault();
        answer = flag is null || (QuestionIds.IsConfirm(open) && open != QuestionIds.Confirm(flag));
        return answer;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Safety.FlagToConfirm is { } flag
            ? _composer.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Confirm(flag)) { Again = again && IsMissed(turn) }, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override string? FlagToConfirm(SafetyVerdict safety) => null;
}
