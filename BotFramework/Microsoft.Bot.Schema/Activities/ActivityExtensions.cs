namespace Microsoft.Bot.Schema;

/// <summary>Finds and removes mentions in messages.</summary>
public static class ActivityExtensions
{
    /// <summary>Tells whether a message mentions an account.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">The account's id.</param>
    /// <returns>True if any mention is of that id.</returns>
    public static bool MentionsId(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return Array.Exists(activity.GetMentions(), mention => IsOf(mention, id));
    }

    /// <summary>Tells whether a message mentions whom it was sent to, which for a bot is the bot itself.</summary>
    /// <param name="activity">The message.</param>
    /// <returns>True if any mention is of the recipient.</returns>
    public static bool MentionsRecipient(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.MentionsId(activity.Recipient?.Id);
    }

    /// <summary>Takes the mentions of the recipient out of a message's text, so that only what was said to it is left.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The text that is left.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.RemoveMentionText(activity.Recipient?.Id);
    }

    /// <summary>Takes the mentions of one account out of a message's text; mentions of others stay.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <param name="id">The account's id.</param>
    /// <returns>The text that is left, without white space around it.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var mention in activity.GetMentions())
        {
            // Without its own text a mention is written as the name between at-tags.
            var written = mention.Text ?? (mention.Mentioned?.Name == null ? null : $"<at>{mention.Mentioned.Name}</at>");
            if (IsOf(mention, id) && !string.IsNullOrEmpty(written))
            {
                activity.Text = activity.Text?.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }

    private static bool IsOf(Mention mention, string id) => id != null && mention.Mentioned?.Id == id;
}
