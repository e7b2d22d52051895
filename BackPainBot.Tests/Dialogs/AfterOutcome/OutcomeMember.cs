using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.AfterOutcome;

/// <summary>A member who tells a story, ticks nothing, knows little more, and has their outcome.</summary>
internal sealed class OutcomeMember
{
    private const int MostTurns = 14;

    public ConversationFixture Conversation { get; } = new();

    /// <summary>The outcome, or what came last in its place.</summary>
    public IReadOnlyList<Activity> Outcome { get; private set; } = [];

    public static async Task<OutcomeMember> AfterAsync(string story, string firstList = "none of these")
    {
        var member = new OutcomeMember();
        await member.Conversation.JoinAsync();
        await member.Conversation.SayAsync("yes");
        var replies = await member.Conversation.SayAsync(story);
        for (var turn = 0; ConversationFixture.Level(replies) is null; turn++)
        {
            Assert.True(turn < MostTurns, "No outcome came.");
            var answer = ReadReplies.Question(replies) switch
            {
                "checklist" => turn == 0 ? firstList : "none of these",
                { } check when check.StartsWith("confirm:", StringComparison.Ordinal) => "no",
                _ => "not sure",
            };
            replies = await member.Conversation.SayAsync(answer);
        }

        member.Outcome = replies;
        return member;
    }

    public Task<IReadOnlyList<Activity>> SayAsync(string text) => Conversation.SayAsync(text);

    /// <summary>What the bot answers, as the member reads it.</summary>
    public async Task<string> AskAsync(string text) => ReadReplies.Text(await SayAsync(text));

    /// <summary>Goes on until an outcome is there again.</summary>
    public async Task<string> LevelAfterAsync(IReadOnlyList<Activity> replies)
    {
        for (var turn = 0; ConversationFixture.Level(replies) is null && turn < MostTurns; turn++)
        {
            replies = await SayAsync(ReadReplies.Question(replies) == "checklist" ? "none of these" : "not sure");
        }

        return ConversationFixture.Level(replies) ?? "none";
    }
}
