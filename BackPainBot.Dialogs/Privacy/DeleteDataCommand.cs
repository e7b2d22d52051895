using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>
/// Remove all that you keep about me. Asks once, because it cannot be undone; then everything goes at once, and the member reads what
/// it was. A warning that stands is said once more with that: it must not go with the data.
/// </summary>
public sealed class DeleteDataCommand(
    Wording words, DangerWarning warning, CommandReplies replies, YesNoReader yesNo, MemberData data, KeptWords kept, UserState profile) : IAwaitsReply, IWorksWhilePaused
{
    /// <inheritdoc/>
    public string Name => "deleteData";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var pieces = await data.DescribeAsync(MemberIdentity.Of(context.Activity), cancellationToken).ConfigureAwait(false);
        var text = warning.BeforeIfEmergency(kept.Under(words["DeleteData.Ask"], pieces), turn);
        await replies.AskAsync(context, turn, text, Buttons, cancellationToken).ConfigureAwait(false);
        return AfterCommand.Await;
    }

    /// <inheritdoc/>
    public async Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        switch (Read(turn))
        {
            case true:
                await DeleteAsync(context, turn, cancellationToken).ConfigureAwait(false);
                return AfterCommand.End;
            case false:
                await replies.SayAsync(context, turn, words["DeleteData.Kept"], cancellationToken).ConfigureAwait(false);
                return AfterCommand.AskAgain;
            default:
                // Nothing is deleted that was not meant to be; what they said instead is answered as what it is.
                return null;
        }
    }

    private string[] Buttons => [words["DeleteData.Yes"], words["DeleteData.No"]];

    /// <summary>A card is about something else: pressed late, it deletes nothing.</summary>
    private bool? Read(MemberTurn turn) => turn.Message is not { Card: null } message ? null
        : message.Text.Equals(Buttons[0], StringComparison.OrdinalIgnoreCase) ? true
        : message.Text.Equals(Buttons[1], StringComparison.OrdinalIgnoreCase) ? false
        : yesNo.Read(message, aloneOnly: true);

    private async Task DeleteAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var removed = await data.DeleteAsync(MemberIdentity.Of(context.Activity), cancellationToken).ConfigureAwait(false);
        await profile.DeleteAsync(context, cancellationToken).ConfigureAwait(false);
        turn.Forgotten = true;
        var text = kept.Under(words["DeleteData.Done"], removed);
        await replies.SayAsync(context, turn, warning.Before(text, turn), cancellationToken).ConfigureAwait(false);
    }
}
