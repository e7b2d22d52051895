using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Serialization;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An adapter for the channels of a cloud over ASP.NET Core. One instance serves all requests.</summary>
public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>An adapter for a bot without an app id, which answers on this machine only.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create())
    {
    }

    /// <summary>An adapter for a cloud.</summary>
    /// <param name="botFrameworkAuthentication">The cloud.</param>
    /// <param name="logger">Where refusals are noted; <c>null</c> for nowhere.</param>
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = default)
        : base(botFrameworkAuthentication, logger)
    {
    }

    /// <summary>An adapter for the cloud that a configuration names; see <see cref="ConfigurationBotFrameworkAuthentication"/>.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="httpClientFactory">Where HTTP clients come from; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where refusals are noted; <c>null</c> for nowhere.</param>
    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = default, ILogger logger = default)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <inheritdoc />
    /// <remarks>
    /// Refused without a turn: 405 for anything but POST, 415 for a body that is not JSON in UTF-8, 413 for one over 4 MiB, 400 for one
    /// that is no activity, and 401 for a caller who is not let in; each with an <c>error</c> that says why. What the bot throws, and
    /// <see cref="BotAdapter.OnTurnError"/> does not handle, is thrown on.
    /// </remarks>
    public async Task ProcessAsync(HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        InvokeResponse answer;
        try
        {
            var activity = await ReadActivityAsync(httpRequest, cancellationToken).ConfigureAwait(false);
            var caller = await AuthenticateAsync(httpRequest, activity, cancellationToken).ConfigureAwait(false);
            answer = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken).ConfigureAwait(false);
        }
        catch (RequestRefusedException refusal)
        {
            CloudAdapterLog.Refused(Logger, refusal.Status, refusal.Message);
            refusal.AddHeaders(httpResponse.Headers);
            answer = refusal.ToResponse();
        }

        await HttpHelper.WriteResponseAsync(httpResponse, answer).ConfigureAwait(false);
    }

    private static async Task<Activity> ReadActivityAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!HttpMethods.IsPost(request.Method))
        {
            throw RequestRefusedException.MethodNotAllowed();
        }

        if (!JsonMediaType.IsAccepted(request.ContentType))
        {
            throw RequestRefusedException.UnsupportedMediaType();
        }

        Activity activity;
        try
        {
            activity = await HttpHelper.ReadAsync<Activity>(request, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonException exception)
        {
            throw RequestRefusedException.NotAnActivity(exception);
        }
        catch (BodyTooLargeException)
        {
            throw RequestRefusedException.BodyTooLarge();
        }
        catch (BadHttpRequestException exception)
        {
            throw RequestRefusedException.Unreadable(exception.StatusCode);
        }

        return string.IsNullOrWhiteSpace(activity?.Type) ? throw RequestRefusedException.NoType() : activity;
    }

    private async Task<AuthenticateRequestResult> AuthenticateAsync(HttpRequest request, Activity activity, CancellationToken cancellationToken)
    {
        try
        {
            string authorization = request.Headers["Authorization"];
            return await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authorization, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw RequestRefusedException.Unauthorized(exception);
        }
    }
}
