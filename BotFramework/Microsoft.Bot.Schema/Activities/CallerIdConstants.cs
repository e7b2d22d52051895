namespace Microsoft.Bot.Schema;

/// <summary>Who may call a bot, for <see cref="Activity.CallerId"/>.</summary>
public static class CallerIdConstants
{
    /// <summary>A channel of the public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of the cloud of the United States' government.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot; its application id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
