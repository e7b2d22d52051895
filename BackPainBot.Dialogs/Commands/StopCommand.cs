using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Leave it there. What ends the questions does not end the warning.</summary>
public sealed class StopCommand(Wording words, DangerWarning warning, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "stop";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await replies.SayAsync(context, turn, warning.Before(words["Stop"], turn), cancellationToken).ConfigureAwait(false);
        return AfterCommand.End;
    }
}
