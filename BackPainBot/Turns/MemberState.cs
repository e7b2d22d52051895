using Microsoft.Bot.Builder;

namespace BackPainBot.Turns;

/// <summary>
/// The one document of a conversation and member. The turn reads it before the bot runs and writes it afterwards, so saving it from
/// within the bot does nothing; deleting it is kept in mind until the turn ends.
/// </summary>
internal sealed class MemberState(IStorage storage) : PrivateConversationState(storage), ITurnDocument
{
    public string KeyOf(ITurnContext turnContext) => GetStorageKey(turnContext);

    public override Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    public override Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        TurnDocument.MarkDeleted(this, turnContext);
        return ClearStateAsync(turnContext, cancellationToken);
    }
}
