using BackPainBot.Dialogs.Consultations;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// A command that asks something itself: after it returned <see cref="AfterCommand.Await"/>, the next message is its to
/// read, unless that message is a command or a new danger sign.
/// </summary>
public interface IAwaitsReply : IMemberCommand
{
    /// <summary>Reads the reply.</summary>
    /// <returns>What the conversation does next; null where the message is not for this command after all.</returns>
    Task<AfterCommand?> ReadReplyAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken);
}
