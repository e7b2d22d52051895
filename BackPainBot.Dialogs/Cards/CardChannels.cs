using System.Collections.Frozen;
using Microsoft.Bot.Connector;

namespace BackPainBot.Dialogs.Cards;

/// <summary>Which channels show Adaptive Cards and send back what is pressed on them; the others get text and buttons.</summary>
public static class CardChannels
{
    private static readonly FrozenSet<string> Ids = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, Channels.Emulator, Channels.Msteams, Channels.Webchat, Channels.Directline, Channels.Test);

    private static readonly FrozenSet<string> WithUpdates = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Channels.Emulator, Channels.Msteams);

    private static readonly FrozenSet<string> OfThePage = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, Channels.Webchat, Channels.Directline);

    /// <summary>Whether a card may be sent to this channel; false for one that is not known.</summary>
    public static bool ShowCards(string? channelId) => channelId is not null && Ids.Contains(channelId);

    /// <summary>Whether suggested actions may stand beside cards: in Teams they would tear the cards from the words above them.</summary>
    public static bool TakeActionsBesideCards(string? channelId) => ShowCards(channelId) && !Channels.Msteams.Equals(channelId, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a message can be replaced in this channel after it was sent. Web Chat does not show that it was.</summary>
    public static bool TakeUpdates(string? channelId) => channelId is not null && WithUpdates.Contains(channelId);

    /// <summary>Whether numbers to choose from stand side by side, as the bot's own page lays them; elsewhere each would take a row.</summary>
    public static bool PutNumbersInRows(string? channelId) => channelId is not null && OfThePage.Contains(channelId);
}
