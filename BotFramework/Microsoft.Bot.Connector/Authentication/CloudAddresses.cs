namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What differs from cloud to cloud.</summary>
internal sealed record CloudAddresses
{
    /// <summary>Where tokens are asked for; <c>{0}</c>, if there, is the tenant.</summary>
    public string LoginEndpoint { get; init; } = AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    /// <summary>Whether the login endpoint has to be one of the known ones.</summary>
    public bool ValidateAuthority { get; init; } = true;

    /// <summary>What a token for a channel is asked for.</summary>
    public string ChannelScope { get; init; } = AuthenticationConstants.ToChannelFromBotOAuthScope;

    /// <summary>The <c>callerId</c> of activities that channels send; <c>null</c> for none.</summary>
    public string CallerId { get; init; } = Schema.CallerIdConstants.PublicAzureChannel;
}
