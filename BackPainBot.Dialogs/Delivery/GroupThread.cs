using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>Tells a thread that others read from a chat of one member with the bot.</summary>
public static class GroupThread
{
    private static readonly string[] Types = ["groupChat", "channel"];

    /// <summary>Whether others read what is said here.</summary>
    public static bool Is(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation is { } conversation
            && (conversation.IsGroup == true || Types.Contains(conversation.ConversationType, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether the bot itself is spoken to, by a mention or by a button of its own. What members tell each other is not its business.</summary>
    public static bool IsForBot(IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            return activity.Value is not null || activity.MentionsRecipient();
        }
        catch (JsonException)
        {
            // A mention that cannot be read is taken as one of the bot: channels deliver few others.
            return true;
        }
    }
}
