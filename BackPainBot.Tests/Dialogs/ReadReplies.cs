using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs;

/// <summary>What a member reads of several replies.</summary>
internal static class ReadReplies
{
    public static string Text(IEnumerable<Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));

    /// <summary>The text and all that the cards hold.</summary>
    public static string Everything(IReadOnlyList<Activity> replies) =>
        string.Join('\n', replies.SelectMany(reply => reply.Attachments ?? []).Select(card => card.Content?.ToString()).Prepend(Text(replies)));

    /// <summary>The id of the question that is open after these replies, or null.</summary>
    public static string? Question(IEnumerable<Activity> replies) => (string?)ConversationFixture.Entity(replies, "backpain/question")?["id"];
}
