using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>The way from a thread that others read to a chat of one member with the bot.</summary>
public interface IPrivateChat
{
    /// <summary>
    /// Answers <paramref name="said"/>, which the sender of this turn said in a thread, in their own chat, as if it had been said there.
    /// False where that is not possible; then the member must come by themselves.
    /// </summary>
    Task<bool> TryAnswerAsync(ITurnContext thread, string said, CancellationToken cancellationToken);
}
