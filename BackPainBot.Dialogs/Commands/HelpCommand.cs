using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>What can I do here?</summary>
public sealed class HelpCommand(Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "help";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        await replies.SayAsync(context, turn, words["Help"], cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
