using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <content>Turns that the bot begins by itself.</content>
public abstract partial class CloudAdapterBase
{
    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CreateClaimsIdentity(botAppId), reference, null, callback, cancellationToken);

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(claimsIdentity, reference, null, callback, cancellationToken);

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return ProcessProactiveAsync(claimsIdentity, reference.GetContinuationActivity(), audience, callback, cancellationToken);
    }

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        string botAppId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(CreateClaimsIdentity(botAppId), continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, null, callback, cancellationToken);

    /// <inheritdoc />
    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessProactiveAsync(claimsIdentity, continuationActivity, audience, callback, cancellationToken);

    /// <inheritdoc />
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);

        var bot = CreateClaimsIdentity(botAppId);
        bot.AddClaim(new Claim(AuthenticationConstants.ServiceUrlClaim, serviceUrl));
        var connectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(bot);

        ConversationResourceResponse created;
        using (var connector = await connectorFactory.CreateAsync(serviceUrl, audience, cancellationToken).ConfigureAwait(false))
        {
            created = await connector.Conversations.CreateConversationAsync(conversationParameters, cancellationToken).ConfigureAwait(false);
        }

        using var context = new TurnContext(this, Created(created, channelId, serviceUrl, conversationParameters));
        await RunAsync(context, bot, audience, connectorFactory, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs a turn that no activity from a channel began.</summary>
    /// <param name="claimsIdentity">The bot.</param>
    /// <param name="continuationActivity">Stands for what came in; names conversation and <c>serviceUrl</c>.</param>
    /// <param name="audience">What tokens for the channel are asked for; <c>null</c> for the cloud's own.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that is done when the turn is.</returns>
    /// <exception cref="ArgumentException">The activity names no conversation or no <c>serviceUrl</c>.</exception>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, string audience, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        ArgumentNullException.ThrowIfNull(continuationActivity);
        ArgumentNullException.ThrowIfNull(callback);
        if (continuationActivity.Conversation == null || string.IsNullOrWhiteSpace(continuationActivity.ServiceUrl))
        {
            throw new ArgumentException("A conversation is continued by its id and its serviceUrl.", nameof(continuationActivity));
        }

        audience ??= BotFrameworkAuthentication.GetOriginatingAudience();
        var connectorFactory = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var context = new TurnContext(this, continuationActivity);
        await RunAsync(context, claimsIdentity, audience, connectorFactory, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The bot's own identity.</summary>
    /// <param name="botAppId">The bot's app id; <c>null</c> or empty for a bot without one.</param>
    /// <returns>An identity that names the bot as its audience and as itself.</returns>
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId)
    {
        botAppId ??= string.Empty;
        return new ClaimsIdentity(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId),
        ]);
    }

    private static Activity Created(
        ConversationResourceResponse created, string channelId, string serviceUrl, ConversationParameters parameters)
    {
        var activity = (Activity)Activity.CreateEventActivity();
        activity.Name = ActivityEventNames.CreateConversation;
        activity.Id = created?.ActivityId ?? Guid.NewGuid().ToString("n");
        activity.ChannelId = channelId;
        activity.ServiceUrl = serviceUrl;
        activity.Conversation = new ConversationAccount { Id = created?.Id, IsGroup = parameters.IsGroup, TenantId = parameters.TenantId };
        activity.ChannelData = parameters.ChannelData;
        activity.Recipient = parameters.Bot;
        return activity;
    }
}
