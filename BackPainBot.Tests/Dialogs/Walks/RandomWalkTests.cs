using System.Collections.Concurrent;
using System.Globalization;
using BackPainBot.Dialogs.Questions;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.Walks;

/// <summary>Thousands of conversations with members who say anything at all, from a fixed seed.</summary>
public sealed class RandomWalkTests
{
    private const int Conversations = 5_000;
    private const int MostArbitrary = 12;
    private const int MostProblems = 10;
    private static readonly string[] Channels = ["emulator", "msteams", "webchat"];

    [Fact]
    public void Whatever_is_said_every_conversation_is_answered_and_ends_and_no_emergency_is_lost()
    {
        var bot = new ConversationFixture().Services;
        var problems = new ConcurrentQueue<string>();

        Parallel.For(0, Conversations, (walk, loop) =>
        {
            if (problems.Count >= MostProblems)
            {
                loop.Stop();
            }

            if (WalkAsync(bot, walk).GetAwaiter().GetResult() is { } problem)
            {
                problems.Enqueue(string.Create(CultureInfo.InvariantCulture, $"Walk {walk}: {problem}"));
            }
        });

        Assert.True(problems.IsEmpty, string.Join("\n\n", problems));
    }

    /// <summary>What is wrong with the conversation of this seed, with all that was said; null when nothing is.</summary>
    private static async Task<string?> WalkAsync(IServiceProvider bot, int seed)
    {
        var conversation = new ConversationFixture(bot, $"walk-{seed}", Channels[seed % Channels.Length], seed % 2 == 0 ? "en-GB" : "en-US");
        var member = new WalkingMember(seed);
        var watch = new WalkWatch();
        IReadOnlyList<Activity> replies = [];
        for (var turn = 0; turn < 1 + (seed % MostArbitrary); turn++)
        {
            replies = await SendAsync(conversation, watch, member.Next(replies));
        }

        for (var turn = 0; watch.Problem is null && !watch.HasOutcome; turn++)
        {
            replies = await SendAsync(conversation, watch, member.Answer(replies));
            if (turn > TurnBudget.Most)
            {
                return watch.Tell("it does not end");
            }
        }

        return watch.Problem;
    }

    private static async Task<IReadOnlyList<Activity>> SendAsync(ConversationFixture conversation, WalkWatch watch, Activity sent)
    {
        if (watch.Problem is not null)
        {
            return [];
        }

        try
        {
            var replies = await conversation.SendAsync(sent);
            watch.See(sent, replies);
            return replies;
        }
#pragma warning disable CA1031 // Whatever is thrown is what the test looks for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            watch.Fail(sent, exception.ToString());
            return [];
        }
    }
}
