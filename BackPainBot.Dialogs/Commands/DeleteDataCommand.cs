using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Remove all that I told you.</summary>
public sealed class DeleteDataCommand(Wording words, DangerWarning warning, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "deleteData";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await replies.SayAsync(context, turn, warning.Before(words["DeleteMyData"], turn), cancellationToken).ConfigureAwait(false);
        turn.Forgotten = true;
        return AfterCommand.End;
    }
}
