using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs;

/// <summary>What a member reads of several replies.</summary>
internal static class ReadReplies
{
    public static string Text(IEnumerable<Activity> replies) => string.Join('\n', replies.Select(reply => reply.Text));

    /// <summary>The id of the question that is open after these replies, or null.</summary>
    public static string? Question(IEnumerable<Activity> replies) => (string?)ConversationFixture.Entity(replies, "backpain/question")?["id"];
}
