using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.TraceExtensions;

/// <summary>Sends traces.</summary>
public static class ITurnContextExtensions
{
    /// <summary>Sends a trace, which only developers' tools show.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="value">What it tells.</param>
    /// <param name="valueType">The form of the value; null for the name of its type.</param>
    /// <param name="label">A title for people.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The channel's response.</returns>
    public static Task<ResourceResponse> TraceActivityAsync(
        this ITurnContext turnContext,
        string name,
        object value = null,
        string valueType = null,
        string label = null,
        CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.SendActivityAsync(turnContext.Activity.CreateTrace(name, value, valueType, label), cancellationToken);
    }
}
