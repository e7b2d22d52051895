using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs;

/// <summary>Conversations that stand at a question of each dialog, for what must work in all of them.</summary>
internal static class OpenDialog
{
    private const string Story = "pulled the right side of my low back on squats yesterday";

    /// <summary>A question of each dialog and what the member said until it was open.</summary>
    public static TheoryData<string> Questions { get; } = ["consent", "story", "checklist", "checklist.today", "confirm", "activity", "onset", "radiation", "age", "change"];

    public static async Task<(ConversationFixture Conversation, IReadOnlyList<Activity> Open)> AtAsync(string question)
    {
        var conversation = new ConversationFixture();
        var open = await conversation.JoinAsync();
        foreach (var said in Until(question))
        {
            open = await conversation.SayAsync(said);
        }

        return (conversation, open);
    }

    private static IEnumerable<string> Until(string question) => question switch
    {
        "consent" => [],
        "story" => ["yes"],
        "checklist" => ["yes", Story],
        "checklist.today" => ["yes", Story, "none of these"],
        "onset" => ["yes", Story, "none of these", "none of these"],
        "confirm" => ["yes", "my back aches since rowing and my foot feels funny"],
        "activity" => ["yes", "Ask me step by step", "none of these", "none of these"],
        "radiation" => ["yes", Story, "none of these", "none of these", "today; sudden; same"],
        "age" => ["yes", Story, "none of these", "none of these", "today; sudden; same", "no; 4; dull", "bending"],
        _ => ["yes", Story, "none of these", "none of these", "today; sudden; same", "no; 4; dull", "bending", "30; no; no"],
    };
}
