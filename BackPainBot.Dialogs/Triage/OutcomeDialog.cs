using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Gives the outcome and ends. It asks nothing.</summary>
public sealed class OutcomeDialog : Dialog
{
    private readonly OutcomeComposer _composer;
    private readonly CommandReplies _replies;

    /// <summary>Made once.</summary>
    public OutcomeDialog(OutcomeComposer composer, CommandReplies replies)
        : base(nameof(OutcomeDialog))
    {
        _composer = composer;
        _replies = replies;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turn = MemberTurn.Of(dc.Context);
        if (turn.Remarks.Count > 0 && !turn.Safety.EndsConversationNow)
        {
            await _replies.SayAsync(dc.Context, turn, string.Join("\n\n", turn.Remarks), cancellationToken).ConfigureAwait(false);
        }

        var level = await _composer.GiveAsync(dc.Context, turn, cancellationToken).ConfigureAwait(false);
        return await dc.EndDialogAsync(level.EndsInterview() ? StageResult.Escalated : StageResult.Completed, cancellationToken).ConfigureAwait(false);
    }
}
