using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// Reads back, before the outcome, what sent the member for help before they began again. Only a clear no takes a sign out; after
/// anything else it counts in the outcome as it did.
/// </summary>
public sealed class EarlierSignQuestion : Question<bool>
{
    /// <summary>Its id in a dialog set.</summary>
    public const string DialogId = "earlier";

    private readonly QuestionComposer _composer;
    private readonly EarlierSigns _earlier;
    private readonly SignRecheck _recheck;

    /// <summary>Made once.</summary>
    public EarlierSignQuestion(QuestionComposer composer, EarlierSigns earlier, SignRecheck recheck)
        : base(DialogId)
    {
        _composer = composer;
        _earlier = earlier;
        _recheck = recheck;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (QuestionIds.FlagOf(turn.Consultation.OpenQuestions.FirstOrDefault()) is not { } sign)
        {
            return;
        }

        if (SignRecheck.IsTakenBack(turn, sign))
        {
            _earlier.Drop(turn, sign);
        }
        else if (timesAsked > 1 || turn.Answered(QuestionIds.Confirm(sign)))
        {
            turn.Update(c => c with { EarlierStays = true });
        }
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out bool answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        answer = turn.Consultation.EarlierStays;
        return answer || turn.Consultation.Earlier is null;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var earlier = turn.Consultation.Earlier!;
        var sign = _earlier.Signs(earlier)[0];
        turn.Remarks.Add(_recheck.Lead("Recheck.Earlier", earlier, sign));
        return _composer.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Confirm(sign)), cancellationToken);
    }
}
