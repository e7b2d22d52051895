using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>
/// The whole conversation from the notice to the outcome. Before the open question gets the turn, danger signs get it:
/// one that cannot wait ends the questions there and then, in whatever dialog the member is.
/// </summary>
public sealed class TriageDialog : ComponentDialog
{
    private const string Waterfall = "stages";
    private readonly NoticeReplies _notices;
    private readonly string _version;

    /// <summary>Made once, from its parts.</summary>
    public TriageDialog(
        ConsentQuestion consent,
        ConfirmQuestion confirm,
        StoryDialog story,
        SafetyDialog safety,
        WorkoutDialog workout,
        PainDialog pain,
        ContributorsDialog contributors,
        EarlierSignQuestion earlier,
        OutcomeDialog outcome,
        NoticeReplies notices)
        : base(nameof(TriageDialog))
    {
        _notices = notices;
        StageDialog[] stages = [story, safety, workout, pain, contributors];
        _version = string.Join(';', stages.Select(stage => stage.Questions));
        AddDialog(new WaterfallDialog(Waterfall, [Ask(consent), AfterConsent, .. stages.Select(Ask), Ask(earlier), Ask(outcome), End]));
        foreach (var dialog in (Dialog[])[consent, confirm, .. stages, earlier, outcome])
        {
            AddDialog(dialog);
        }

        InitialDialogId = Waterfall;
    }

    /// <summary>
    /// A conversation that began under other questions begins again, with what is known: nothing of it is asked twice.
    /// </summary>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(e);
        if (e.Name == DialogEvents.VersionChanged)
        {
            MemberTurn.Of(dc.Context).BeginsAgain = true;
            return true;
        }

        return await base.OnDialogEventAsync(dc, e, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override string GetInternalVersion() => _version;

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        var turn = MemberTurn.Of(innerDc.Context);
        if (turn.Safety.EndsConversationNow)
        {
            return await innerDc.BeginDialogAsync(nameof(OutcomeDialog), null, cancellationToken).ConfigureAwait(false);
        }

        return await base.OnBeginDialogAsync(innerDc, options, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(innerDc);
        var turn = MemberTurn.Of(innerDc.Context);
        if (turn.Safety.EndsConversationNow)
        {
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
            return await innerDc.BeginDialogAsync(nameof(OutcomeDialog), null, cancellationToken).ConfigureAwait(false);
        }

        if (turn.BeginsAgain)
        {
            await innerDc.CancelAllDialogsAsync(cancellationToken).ConfigureAwait(false);
            return await innerDc.BeginDialogAsync(InitialDialogId, null, cancellationToken).ConfigureAwait(false);
        }

        if (turn.AsksAgain)
        {
            await innerDc.RepromptDialogAsync(cancellationToken).ConfigureAwait(false);
            return EndOfTurn;
        }

        return await base.OnContinueDialogAsync(innerDc, cancellationToken).ConfigureAwait(false);
    }

    private static WaterfallStep Ask(Dialog dialog) => (step, cancellationToken) => step.BeginDialogAsync(dialog.Id, null, cancellationToken);

    private static Task<DialogTurnResult> End(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(step.Result, cancellationToken);

    private async Task<DialogTurnResult> AfterConsent(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var turn = MemberTurn.Of(step.Context);
        if (turn.Consultation.Consent == ConsentState.Given)
        {
            return await step.NextAsync(null, cancellationToken).ConfigureAwait(false);
        }

        await _notices.DeclinedAsync(step.Context, turn, cancellationToken).ConfigureAwait(false);
        return await step.EndDialogAsync(StageResult.Declined, cancellationToken).ConfigureAwait(false);
    }
}
