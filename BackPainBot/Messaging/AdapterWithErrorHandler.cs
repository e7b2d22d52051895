using System.Runtime.ExceptionServices;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace BackPainBot.Messaging;

/// <summary>
/// The adapter of this host. When a turn fails the member is told so kindly, and the log gets what failed and where, never what the
/// member said: an exception's message may quote it, so only types and stack are written.
/// </summary>
internal sealed partial class AdapterWithErrorHandler : CloudAdapter
{
    private readonly TurnFailedReply _apology;

    /// <summary>The only constructor: upstream's three leave dependency injection no way to choose.</summary>
    public AdapterWithErrorHandler(
        BotFrameworkAuthentication botFrameworkAuthentication,
        ActivityCheck activityCheck,
        TurnFailedReply apology,
        ILogger<AdapterWithErrorHandler> logger)
        : base(botFrameworkAuthentication, logger)
    {
        _apology = apology;
        Use(activityCheck);
        OnTurnError = AnswerErrorAsync;
    }

    private async Task AnswerErrorAsync(ITurnContext turnContext, Exception exception)
    {
        if (exception is TurnRefusedException)
        {
            ExceptionDispatchInfo.Throw(exception);
        }

        LogTurnFailed(Logger, ConversationDigest.Of(turnContext.Activity), FailureReport.Of(exception));
        try
        {
            await turnContext.SendActivityAsync(_apology.Create(turnContext.Activity));
        }
#pragma warning disable CA1031 // The way to the member may be what failed; there is no other.
        catch (Exception second)
#pragma warning restore CA1031
        {
            LogAnswerFailed(Logger, ConversationDigest.Of(turnContext.Activity), FailureReport.Of(second));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of conversation {Conversation} failed: {Failure}")]
    private static partial void LogTurnFailed(ILogger logger, string conversation, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The member of conversation {Conversation} could not be told that a turn failed: {Failure}")]
    private static partial void LogAnswerFailed(ILogger logger, string conversation, string failure);
}
