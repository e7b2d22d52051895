namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a token beyond its signature, lifetime and audience.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must carry beside the channel's own; empty for none.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>A last look at the claims; <c>null</c> for none.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers accepted beside the channels' own, for instance of the bot's tenant; <c>null</c> for none.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
