using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Posts activities from one bot to another.</summary>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Posts an activity and reads the answer untyped.</summary>
    /// <param name="fromBotId">App id of the sending bot.</param>
    /// <param name="toBotId">App id of the receiving bot.</param>
    /// <param name="toUrl">Where the receiving bot listens.</param>
    /// <param name="serviceUrl">Where it sends its replies.</param>
    /// <param name="conversationId">Conversation the activity belongs to.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Status and body of the answer.</returns>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken).ConfigureAwait(false);

    /// <summary>Posts an activity and reads the answer as <typeparamref name="T"/>.</summary>
    /// <typeparam name="T">Type of the answer's body.</typeparam>
    /// <param name="fromBotId">App id of the sending bot.</param>
    /// <param name="toBotId">App id of the receiving bot.</param>
    /// <param name="toUrl">Where the receiving bot listens.</param>
    /// <param name="serviceUrl">Where it sends its replies.</param>
    /// <param name="conversationId">Conversation the activity belongs to.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Ends the request.</param>
    /// <returns>Status and body of the answer.</returns>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Releases what the client holds.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Releases what a derived client holds. May be called more than once.</summary>
    /// <param name="disposing"><c>true</c> when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
