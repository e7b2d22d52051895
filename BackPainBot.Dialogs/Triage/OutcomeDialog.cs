using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Gives the outcome and ends. It asks nothing.</summary>
public sealed class OutcomeDialog : Dialog
{
    private readonly OutcomeComposer _composer;

    /// <summary>Made once.</summary>
    public OutcomeDialog(OutcomeComposer composer)
        : base(nameof(OutcomeDialog)) => _composer = composer;

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var level = await _composer.GiveAsync(dc.Context, MemberTurn.Of(dc.Context), cancellationToken).ConfigureAwait(false);
        return await dc.EndDialogAsync(level.EndsInterview() ? StageResult.Escalated : StageResult.Completed, cancellationToken).ConfigureAwait(false);
    }
}
