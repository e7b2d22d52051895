using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that an activity from a channel begins.</content>
public abstract partial class CloudAdapterBase
{
    private const int NotImplementedStatus = 501;

    /// <summary>Authenticates an activity and runs it through middleware and bot.</summary>
    /// <param name="authHeader">The Authorization header; <c>null</c> or empty where there is none.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot's logic.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer to an invoke or to <c>expectReplies</c>; <c>null</c> for everything else.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authHeader, cancellationToken).ConfigureAwait(false);
        return await ProcessActivityAsync(caller, activity, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs an activity of a known caller through middleware and bot.</summary>
    /// <param name="authenticateRequestResult">The caller and how to answer.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="callback">The bot's logic.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer to an invoke or to <c>expectReplies</c>; <c>null</c> for everything else.</returns>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(authenticateRequestResult);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(callback);

        activity.CallerId = authenticateRequestResult.CallerId;
        using var context = new TurnContext(this, activity);
        await RunAsync(
            context,
            authenticateRequestResult.ClaimsIdentity,
            authenticateRequestResult.Audience,
            authenticateRequestResult.ConnectorFactory,
            callback,
            cancellationToken).ConfigureAwait(false);
        return Result(context);
    }

    /// <summary>Runs a turn with what it needs to answer, and takes that away afterwards.</summary>
    private async Task RunAsync(
        TurnContext context,
        System.Security.Claims.ClaimsIdentity caller,
        string audience,
        ConnectorFactory connectorFactory,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        // Neither opens a connection before it is used.
        using var connector = CanAnswerAt(context.Activity)
            ? await connectorFactory.CreateAsync(context.Activity.ServiceUrl, audience, cancellationToken).ConfigureAwait(false)
            : null;
        using var signIns = await BotFrameworkAuthentication.CreateUserTokenClientAsync(caller, cancellationToken).ConfigureAwait(false);

        var state = context.TurnState;
        state.Set<IIdentity>(BotIdentityKey, caller);
        state.Set(connector);
        state.Set(signIns);
        state.Set(callback);
        state.Set(connectorFactory);
        state.Set(OAuthScopeKey, audience);
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    // With expectReplies the answer is the response, and an address is not needed.
    private static bool CanAnswerAt(Activity activity) =>
        activity.DeliveryMode != DeliveryModes.ExpectReplies
        || (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps));

    private static InvokeResponse Result(TurnContext context)
    {
        if (context.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            var replies = context.BufferedReplyActivities;
            if (context.Activity.ChannelId != Channels.Emulator)
            {
                replies.RemoveAll(static reply => reply.Type == ActivityTypes.Trace);
            }

            return new InvokeResponse { Status = 200, Body = new ExpectedReplies(replies) };
        }

        if (context.Activity.Type != ActivityTypes.Invoke)
        {
            return null;
        }

        return context.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = NotImplementedStatus };
    }
}
