using BackPainBot.Turns;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Options;

namespace BackPainBot.Messaging;

/// <summary>POST /api/messages: where channels deliver activities.</summary>
internal sealed partial class MessagesEndpoint(
    IBotFrameworkHttpAdapter adapter, IBot bot, TurnGate gate, IOptions<MessagesOptions> options, ILogger<MessagesEndpoint> logger)
{
    public const string Path = "/api/messages";

    private readonly long _largestBody = options.Value.LargestBody;

    public async Task HandleAsync(HttpContext context)
    {
        if (!gate.TryEnter())
        {
            await ErrorBody.WriteAsync(context.Response, StatusCodes.Status503ServiceUnavailable, "Stopping", "The bot is stopping; send again in a moment.");
            return;
        }

        try
        {
            LimitBody(context);
            // A caller that gives up must not leave the member's turn half done.
            await adapter.ProcessAsync(context.Request, context.Response, bot, CancellationToken.None);
        }
        catch (TurnRefusedException refused)
        {
            await ErrorBody.WriteAsync(context.Response, refused.StatusCode, refused.Code, refused.Message);
        }
        catch (BadHttpRequestException bad)
        {
            await ErrorBody.WriteAsync(context.Response, bad.StatusCode, "BadRequest", bad.Message);
        }
#pragma warning disable CA1031 // Nothing of a failed request may reach the caller or the log but its kind.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(logger, FailureReport.Of(exception));
            await ErrorBody.WriteAsync(context.Response, StatusCodes.Status500InternalServerError, "ServiceError", "The message could not be processed.");
        }
        finally
        {
            gate.Leave();
        }
    }

    /// <exception cref="TurnRefusedException">The caller announces more than is taken.</exception>
    private void LimitBody(HttpContext context)
    {
        if (context.Request.ContentLength > _largestBody)
        {
            throw new TurnRefusedException(
                StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"A message may have {_largestBody / 1024} kB at the most.");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = _largestBody;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request to the messages endpoint failed: {Failure}")]
    private static partial void LogFailed(ILogger logger, string failure);
}
