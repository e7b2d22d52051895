namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What the channels can show.</summary>
public class Channel
{
    /// <summary>Tells whether a channel can show so many suggested actions, in a conversation of unknown kind.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons there are.</param>
    /// <returns>True if it can.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>Tells whether a channel can show so many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons there are.</param>
    /// <param name="conversationType">The kind of conversation, as "personal"; null if unknown.</param>
    /// <returns>True if it can.</returns>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 10,
        Connector.Channels.Line => buttonCnt <= 13,
        Connector.Channels.Kik => buttonCnt <= 20,
        Connector.Channels.Telegram or Connector.Channels.Emulator or Connector.Channels.Directline
            or Connector.Channels.DirectlineSpeech or Connector.Channels.Webchat => buttonCnt <= 100,
        Connector.Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
        _ => false,
    };

    /// <summary>Tells whether a channel can show so many buttons on a card.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons there are.</param>
    /// <returns>True if it can.</returns>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 3,
        Connector.Channels.Msteams => buttonCnt <= 50,
        Connector.Channels.Line => buttonCnt <= 99,
        Connector.Channels.Slack or Connector.Channels.Telegram or Connector.Channels.Emulator or Connector.Channels.Directline
            or Connector.Channels.DirectlineSpeech or Connector.Channels.Webchat or Connector.Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Tells whether a channel keeps earlier messages in sight.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>False for a channel that only speaks.</returns>
    public static bool HasMessageFeed(string channelId) => channelId != Connector.Channels.Cortana;

    /// <summary>How long the title of a button may be on a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <returns>A number of characters, the same for all.</returns>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>Its id; empty if the activity names none.</returns>
    public static string GetChannelId(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.Activity.ChannelId ?? string.Empty;
    }
}
