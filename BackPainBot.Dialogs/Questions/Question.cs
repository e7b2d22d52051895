using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// A dialog that asks one thing and ends with the answer to that same thing. A danger sign that was heard but is not
/// certain is checked first, before this question is asked again or left.
/// </summary>
/// <typeparam name="TAnswer">What an answer is.</typeparam>
public abstract class Question<TAnswer> : Dialog
{
    /// <summary>How often a question is put at the most, whatever comes instead of an answer.</summary>
    protected const int MostSent = 4;

    private const string TimesAsked = "asked";
    private const string TimesSent = "sent";

    /// <summary>Made once, for one id in its dialog set.</summary>
    protected Question(string dialogId)
        : base(dialogId)
    {
    }

    /// <summary>Asks, or goes straight on where the answer is known.</summary>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dc.ActiveDialog.State[TimesAsked] = 0;
        dc.ActiveDialog.State[TimesSent] = 0;
        OnBegin(MemberTurn.Of(dc.Context));
        return GoOnAsync(dc, cancellationToken);
    }

    /// <summary>Reads the answer from the turn; asks again where there is none.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Listen(MemberTurn.Of(dc.Context), Count(dc.ActiveDialog, TimesSent) >= MostSent ? MostSent : Count(dc.ActiveDialog, TimesAsked));
        return GoOnAsync(dc, cancellationToken);
    }

    /// <summary>Goes on after the check of a danger sign.</summary>
    public override Task<DialogTurnResult> ResumeDialogAsync(DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return GoOnAsync(dc, cancellationToken);
    }

    /// <summary>Asks once more in the same words, after something else was answered in between.</summary>
    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(turnContext, MemberTurn.Of(turnContext), again: false, cancellationToken);

    /// <summary>Called once as the question begins.</summary>
    protected virtual void OnBegin(MemberTurn turn)
    {
    }

    /// <summary>Called on each message while the question is open, before <see cref="TryRead"/>.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="timesAsked">How often it was asked so far, from 1; what was passed over by <see cref="IsMissed"/> is not counted.</param>
    protected virtual void Listen(MemberTurn turn, int timesAsked)
    {
    }

    /// <summary>Whether a reply that did not answer counts as one that missed the question.</summary>
    protected virtual bool IsMissed(MemberTurn turn) => true;

    /// <summary>Whether a reply put something else right, or is in another language: whoever says so has not failed at the question.</summary>
    protected static bool TellsSomethingElse(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return !turn.Heard.Findings.IsEmpty || turn.IsInAnotherLanguage;
    }

    /// <summary>The answer, as the consultation holds it; false where it is still missing.</summary>
    protected abstract bool TryRead(MemberTurn turn, out TAnswer answer);

    /// <summary>Sends the question. <paramref name="again"/>: the last reply did not answer it.</summary>
    protected abstract Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken);

    /// <summary>The danger sign to check before going on with this question, or null.</summary>
    protected virtual string? FlagToConfirm(SafetyVerdict safety) => safety?.FlagToConfirm;

    /// <summary>A conversation of an earlier version may not have the count yet.</summary>
    private static int Count(DialogInstance instance, string key) =>
        instance.State.TryGetValue(key, out var count) ? Convert.ToInt32(count, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private async Task<DialogTurnResult> GoOnAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = MemberTurn.Of(dc.Context);
        if (FlagToConfirm(turn.Safety) is { } flag)
        {
            return await dc.BeginDialogAsync(ConfirmQuestion.DialogId, flag, cancellationToken).ConfigureAwait(false);
        }

        if (TryRead(turn, out var answer))
        {
            turn.Update(c => c with { OpenQuestions = [] });
            return await dc.EndDialogAsync(answer, cancellationToken).ConfigureAwait(false);
        }

        var asked = Count(dc.ActiveDialog, TimesAsked);
        var sent = Count(dc.ActiveDialog, TimesSent);
        var before = turn.Consultation.OpenQuestions;
        await AskAsync(dc.Context, turn, again: asked > 0, cancellationToken).ConfigureAwait(false);
        var isSame = before.SequenceEqual(turn.Consultation.OpenQuestions);
        dc.ActiveDialog.State[TimesAsked] = !isSame ? 1 : asked == 0 || IsMissed(turn) ? asked + 1 : asked;
        dc.ActiveDialog.State[TimesSent] = isSame ? sent + 1 : 1;
        return EndOfTurn;
    }
}
