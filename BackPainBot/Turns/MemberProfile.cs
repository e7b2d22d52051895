using Microsoft.Bot.Builder;

namespace BackPainBot.Turns;

/// <summary>
/// The document of a member that outlasts conversations. Read when the bot first asks for it, and written with the turn's other
/// document, so saving it from within the bot does nothing.
/// </summary>
internal sealed class MemberProfile(IStorage storage) : UserState(storage), ITurnDocument
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
