using BackPainBot.Channels.DirectLine.Access;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Messaging;
using Microsoft.Net.Http.Headers;

namespace BackPainBot.Channels.DirectLine;

/// <summary>
/// Stands before every endpoint of the web chat: answers what browsers ask before they let another site's page in, counts requests, and
/// gives every error the form that clients read.
/// </summary>
internal sealed partial class DirectLineGate(Sites sites, RequestLimits limits, ILogger<DirectLineGate> logger)
{
    private const string Methods = "GET, POST, OPTIONS";
    private const string Headers = "authorization, content-disposition, content-type, x-ms-bot-agent, x-requested-with";

    /// <summary>A day, in seconds; browsers shorten it as they like.</summary>
    private const string PreflightAge = "86400";

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        // On the way out, because errors begin with a response that is cleared.
        context.Response.OnStarting(() => AddHeaders(context));
        try
        {
            if (!limits.TakesRequest(context))
            {
                await RefuseAsync(context);
                return;
            }

            if (HttpMethods.IsOptions(context.Request.Method))
            {
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            }

            await next(context);
            await ExplainAsync(context.Response);
        }
        catch (RequestRefusedException refused)
        {
            await ErrorBody.WriteAsync(context.Response, refused.StatusCode, refused.Code, refused.Message);
        }
        catch (BadHttpRequestException bad)
        {
            await ErrorBody.WriteAsync(context.Response, bad.StatusCode, "BadRequest", "The request could not be read.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer.
        }
#pragma warning disable CA1031 // Nothing of a failed request may reach the caller or the log but its kind.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(logger, FailureReport.Of(exception));
            await ErrorBody.WriteAsync(context.Response, StatusCodes.Status500InternalServerError, "ServiceError", "The request could not be processed.");
        }
    }

    /// <summary>
    /// Too many requests, in what the official client can bear: after an error it never polls again, and of 429 it tells its member nothing
    /// for 20 seconds. Other requests it does not make for a member who is waiting.
    /// </summary>
    private static Task RefuseAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var isOfActivities = path.EndsWith("/activities", StringComparison.OrdinalIgnoreCase);
        if (isOfActivities && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            return context.Response.WriteAsync(ActivitySet.Write([], null), context.RequestAborted);
        }

        throw RequestRefusedException.TooManyRequests(
            isOfActivities || path.EndsWith("/upload", StringComparison.OrdinalIgnoreCase) ? StatusCodes.Status400BadRequest : StatusCodes.Status429TooManyRequests);
    }

    /// <summary>Routing refuses without a word.</summary>
    private static async Task ExplainAsync(HttpResponse response)
    {
        if (response.HasStarted || response.ContentType is not null)
        {
            return;
        }

        if (response.StatusCode == StatusCodes.Status404NotFound)
        {
            await ErrorBody.WriteAsync(response, response.StatusCode, "NotFound", "There is nothing at this address.");
        }
        else if (response.StatusCode == StatusCodes.Status405MethodNotAllowed)
        {
            var allowed = response.Headers.Allow;
            response.OnStarting(() =>
            {
                response.Headers.Allow = allowed;
                return Task.CompletedTask;
            });
            await ErrorBody.WriteAsync(response, response.StatusCode, "MethodNotAllowed", "This address takes other methods.");
        }
    }

    private Task AddHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        headers.XContentTypeOptions = "nosniff";
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        if (Sites.OriginOf(context.Request) is { } origin && sites.IsListed(origin))
        {
            headers.AccessControlAllowOrigin = origin;
            headers.AccessControlExposeHeaders = HeaderNames.RetryAfter;
            if (HttpMethods.IsOptions(context.Request.Method))
            {
                headers.AccessControlAllowMethods = Methods;
                headers.AccessControlAllowHeaders = Headers;
                headers.AccessControlMaxAge = PreflightAge;
            }
        }

        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request to the web chat failed: {Failure}")]
    private static partial void LogFailed(ILogger logger, string failure);
}
