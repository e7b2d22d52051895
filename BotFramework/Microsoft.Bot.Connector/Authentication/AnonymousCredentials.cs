using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets requests through unsigned, and only to services that are trusted without authentication.</summary>
internal sealed class AnonymousCredentials(ServiceUrlTrust trust) : ServiceClientCredentials
{
    public override Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        trust.IsTrusted(request.RequestUri)
            ? Task.CompletedTask
            : Task.FromException(new UnauthorizedAccessException(
                "Without an app id the bot sends only to this machine and to the service URLs that its configuration trusts."));
}
