using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Connects a bot with a channel: turns what comes in into turns, runs them through the middleware and the bot,
/// and delivers what they send.
/// </summary>
public abstract class BotAdapter
{
    /// <summary>The name in <see cref="ITurnContext.TurnState"/> of the activity that answers an invoke.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The name in <see cref="ITurnContext.TurnState"/> of the <see cref="ClaimsIdentity"/> of the caller.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>The name in <see cref="ITurnContext.TurnState"/> of the audience of tokens for the channel.</summary>
    public const string OAuthScopeKey = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";

    /// <summary>Makes an adapter without middleware.</summary>
    public BotAdapter()
    {
    }

    /// <summary>Handles what a turn throws; null lets the exception reach the caller.</summary>
    public Func<ITurnContext, Exception, Task> OnTurnError { get; set; }

    /// <summary>The middleware that sees every turn.</summary>
    public MiddlewareSet MiddlewareSet { get; } = [];

    /// <summary>Adds middleware at the end.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Delivers activities to the channel.</summary>
    /// <param name="turnContext">The turn that sends.</param>
    /// <param name="activities">What to send, at least one.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>One response for each activity, in the same order.</returns>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces an activity already delivered.</summary>
    /// <param name="turnContext">The turn that updates.</param>
    /// <param name="activity">The replacement, with the id of the activity it replaces.</param>
    /// <param name="cancellationToken">Stops the update.</param>
    /// <returns>The channel's response.</returns>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity already delivered.</summary>
    /// <param name="turnContext">The turn that deletes.</param>
    /// <param name="reference">The conversation, with the id of the activity to delete.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that completes when the deletion is done.</returns>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Begins a turn that no activity asked for, in a conversation known from before.</summary>
    /// <param name="botId">The bot's app id; not used by this class.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    public virtual async Task ContinueConversationAsync(
        string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(callback);

        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Begins a turn that no activity asked for, in a conversation known from before.</summary>
    /// <param name="claimsIdentity">Who the bot is to the channel.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw NotOffered(nameof(ContinueConversationAsync));

    /// <summary>Begins a turn that no activity asked for, in a conversation known from before.</summary>
    /// <param name="claimsIdentity">Who the bot is to the channel.</param>
    /// <param name="reference">The conversation.</param>
    /// <param name="audience">The audience of tokens for the channel.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        ConversationReference reference,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered(nameof(ContinueConversationAsync));

    /// <summary>Begins a turn that no activity asked for, with an activity of the caller's making.</summary>
    /// <param name="botId">The bot's app id.</param>
    /// <param name="continuationActivity">The activity that the turn answers.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task ContinueConversationAsync(
        string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw NotOffered(nameof(ContinueConversationAsync));

    /// <summary>Begins a turn that no activity asked for, with an activity of the caller's making.</summary>
    /// <param name="claimsIdentity">Who the bot is to the channel.</param>
    /// <param name="continuationActivity">The activity that the turn answers.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw NotOffered(nameof(ContinueConversationAsync));

    /// <summary>Begins a turn that no activity asked for, with an activity of the caller's making.</summary>
    /// <param name="claimsIdentity">Who the bot is to the channel.</param>
    /// <param name="continuationActivity">The activity that the turn answers.</param>
    /// <param name="audience">The audience of tokens for the channel.</param>
    /// <param name="callback">The logic of the turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered(nameof(ContinueConversationAsync));

    /// <summary>Begins a new conversation and a turn in it.</summary>
    /// <param name="botAppId">The bot's app id.</param>
    /// <param name="channelId">The channel.</param>
    /// <param name="serviceUrl">The channel's address.</param>
    /// <param name="audience">The audience of tokens for the channel.</param>
    /// <param name="conversationParameters">Who takes part, and the first activity.</param>
    /// <param name="callback">The logic of the first turn.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
        => throw NotOffered(nameof(CreateConversationAsync));

    /// <summary>Runs one activity through middleware and bot.</summary>
    /// <param name="claimsIdentity">The caller.</param>
    /// <param name="activity">The activity that came in.</param>
    /// <param name="callback">The bot's logic.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>The answer to an invoke or to <c>expectReplies</c>; null for everything else.</returns>
    /// <exception cref="NotSupportedException">The adapter doesn't offer it.</exception>
    public virtual Task<InvokeResponse> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
        => throw NotOffered(nameof(ProcessActivityAsync));

    /// <summary>
    /// Runs a turn through middleware and bot, in the culture of the activity's locale, and hands what it throws
    /// to <see cref="OnTurnError"/>.
    /// </summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="callback">The bot's logic; may be null.</param>
    /// <param name="cancellationToken">Ends the turn early.</param>
    /// <returns>A task that completes when the turn is done.</returns>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);

        if (turnContext.Activity?.Locale is { } locale)
        {
            UseCulture(locale, turnContext as TurnContext);
        }

        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (OnTurnError != null)
        {
            await OnTurnError(turnContext, exception).ConfigureAwait(false);
        }
    }

    // The culture flows with the turn and no further: the caller is an async method.
    private static void UseCulture(string locale, TurnContext turnContext)
    {
        string name;
        try
        {
            var culture = CultureInfo.GetCultureInfo(locale);
            if (!culture.Equals(CultureInfo.CurrentCulture))
            {
                CultureInfo.CurrentCulture = culture;
            }

            name = locale;
        }
        catch (CultureNotFoundException)
        {
            name = CultureInfo.CurrentCulture.Name;
        }

        if (turnContext != null)
        {
            turnContext.Locale = name;
        }
    }

    private NotSupportedException NotOffered(string operation)
        => new($"{GetType().Name} does not offer this form of {operation}.");
}
