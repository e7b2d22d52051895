namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Builds clients that answer one caller. Building is cheap: HTTP client and token are fetched at the first request.</summary>
internal sealed class CloudConnectorFactory(
    string appId,
    string defaultAudience,
    CloudAddresses addresses,
    ServiceClientCredentialsFactory credentialsFactory,
    AnonymousCredentials anonymous,
    Func<HttpClient> httpClientSource) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var baseUri))
        {
            throw new ArgumentException("The serviceUrl is not an absolute URL.", nameof(serviceUrl));
        }

        var credentials = await credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false)
            ? anonymous
            : await credentialsFactory.CreateCredentialsAsync(
                appId, audience ?? defaultAudience, addresses.LoginEndpoint, addresses.ValidateAuthority, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(baseUri, credentials, httpClientSource);
    }
}
