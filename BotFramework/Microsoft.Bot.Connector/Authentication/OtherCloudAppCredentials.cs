using System.Globalization;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of an app registration with a password in a cloud that is not the public one.</summary>
internal sealed class OtherCloudAppCredentials(
    string loginEndpoint, bool validateAuthority, string appId, string password, string tenant, HttpClient httpClient, ILogger logger, string oAuthScope)
    : MicrosoftAppCredentials(appId, password, tenant, httpClient, logger, oAuthScope)
{
    public override string OAuthEndpoint => string.Format(CultureInfo.InvariantCulture, loginEndpoint, ChannelAuthTenant);

    public override bool ValidateAuthority => validateAuthority;

    protected override string DefaultChannelAuthTenant =>
        loginEndpoint == GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate
            ? GovernmentAuthenticationConstants.DefaultChannelAuthTenant
            : base.DefaultChannelAuthTenant;
}
