namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Builds clients for channels' services. Instances are shared between turns and must be thread safe.</summary>
public abstract class ConnectorFactory
{
    /// <summary>Builds a client.</summary>
    /// <param name="serviceUrl">Address of the channel's service, an absolute http or https URL.</param>
    /// <param name="audience">What tokens are asked for.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>A client; the caller disposes of it.</returns>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
