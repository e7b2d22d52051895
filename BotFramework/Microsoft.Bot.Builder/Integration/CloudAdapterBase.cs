using System.Globalization;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>
/// An adapter for the channels of a cloud: authenticates what comes in, and delivers answers through the channel's REST service.
/// </summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    /// <summary>An adapter for a cloud.</summary>
    /// <param name="botFrameworkAuthentication">The cloud.</param>
    /// <param name="logger">Where refusals and failures are noted, never with a member's words; <c>null</c> for nowhere.</param>
    /// <exception cref="ArgumentNullException"><paramref name="botFrameworkAuthentication"/> is <c>null</c>.</exception>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    /// <summary>The cloud.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    /// <summary>Where refusals and failures are noted; never <c>null</c>.</summary>
    protected ILogger Logger { get; private set; }

    /// <inheritdoc />
    /// <remarks>
    /// One after the other, as order matters. Trace activities go to the Emulator only; an invoke response is kept for the response to the
    /// request; a delay waits as many milliseconds as its value says.
    /// </remarks>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("At least one activity is needed.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i] ?? throw new ArgumentException("An activity is missing.", nameof(activities));
            // The channel gives the id.
            activity.Id = null;
            var response = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            responses[i] = response ?? new ResourceResponse(activity.Id ?? string.Empty);
        }

        return responses;
    }

    /// <inheritdoc />
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        return await Connector(turnContext).Conversations.UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    /// <exception cref="ErrorResponseException">The channel refused; not every channel can delete.</exception>
    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        await Connector(turnContext).Conversations
            .DeleteActivityAsync(reference.Conversation?.Id, reference.ActivityId, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Delay:
                var milliseconds = Convert.ToDouble(activity.Value, CultureInfo.InvariantCulture);
                await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), cancellationToken).ConfigureAwait(false);
                return null;

            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Set(InvokeResponseKey, activity);
                return null;

            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;

            default:
                return await Connector(turnContext).Conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }
    }

    private static IConnectorClient Connector(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("The turn has no connector client: its activity named no serviceUrl to answer at.");
}
