using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Talk to a person.</summary>
public sealed class PersonCommand(Wording words, LocalServices services, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "person";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        var text = services.GymContact.Length > 0 ? words["Person", services.GymContact] : words["PersonUnknown"];
        await replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
