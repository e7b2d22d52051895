namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended, for <see cref="Activity.Code"/>.</summary>
public static class EndOfConversationCodes
{
    /// <summary>It is not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>What was to be done is done.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The member broke it off.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent something that the channel could not read.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel failed.</summary>
    public const string ChannelFailed = "channelFailed";
}
