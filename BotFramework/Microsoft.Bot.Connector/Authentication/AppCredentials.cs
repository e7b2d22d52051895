using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Signs requests to channels with a token of the bot's app registration. Without an app id requests stay anonymous.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    private readonly string _oAuthScope;
    private Lazy<IAuthenticator> _authenticator;

    /// <summary>Credentials for a tenant.</summary>
    /// <param name="channelAuthTenant">The tenant that issues the tokens; <c>null</c> for the one of the cloud's own.</param>
    /// <param name="customHttpClient">What tokens are asked for through; <c>null</c> for the one of the process.</param>
    /// <param name="logger">Where failures are noted; <c>null</c> for nowhere.</param>
    /// <param name="oAuthScope">What tokens are asked for; <c>null</c> for channels.</param>
    public AppCredentials(
        string channelAuthTenant = default, HttpClient customHttpClient = default, ILogger logger = default, string oAuthScope = default)
    {
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger;
        _oAuthScope = oAuthScope;
    }

    /// <summary>The bot's app id; <c>null</c> or empty for a bot without one.</summary>
    public string MicrosoftAppId { get; set; }

    /// <summary>The tenant that issues the tokens.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Where tokens are asked for.</summary>
    public virtual string OAuthEndpoint => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>What tokens are asked for.</summary>
    public virtual string OAuthScope => string.IsNullOrEmpty(_oAuthScope) ? ToChannelFromBotOAuthScope : _oAuthScope;

    /// <summary>Whether the login endpoint has to be one of the known ones.</summary>
    public virtual bool ValidateAuthority => true;

    /// <summary>The tenant as it was given; <c>null</c> or empty for the cloud's own.</summary>
    protected string AuthTenant { get; set; }

    /// <summary>What tokens are asked for through; <c>null</c> for the HTTP client of the process.</summary>
    protected HttpClient CustomHttpClient { get; set; }

    /// <summary>Where failures are noted; <c>null</c> for nowhere.</summary>
    protected ILogger Logger { get; set; }

    /// <summary>The tenant of the cloud's own.</summary>
    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    /// <summary>What a token for a channel is asked for.</summary>
    protected virtual string ToChannelFromBotOAuthScope => AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>Where tokens are asked for; <c>{0}</c> is the tenant.</summary>
    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <inheritdoc />
    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (string.IsNullOrEmpty(MicrosoftAppId) || MicrosoftAppId == AuthenticationConstants.AnonymousSkillAppId)
        {
            return;
        }

        var token = await GetTokenAsync().WaitAsync(cancellationToken).ConfigureAwait(false);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Gets a token.</summary>
    /// <param name="forceRefresh">Whether a token that is still good is replaced too.</param>
    /// <returns>The token.</returns>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        LazyInitializer.EnsureInitialized(ref _authenticator, BuildIAuthenticator);
        return (await _authenticator.Value.GetTokenAsync(forceRefresh).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Builds what gets the tokens; called once, at the first request.</summary>
    /// <returns>The authenticator, built when it is first used.</returns>
    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
