using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>For hosts and channels in which a bot cannot open a chat.</summary>
internal sealed class NoPrivateChat : IPrivateChat
{
    public Task<bool> TryAnswerAsync(ITurnContext thread, string said, CancellationToken cancellationToken) => Task.FromResult(false);
}
