using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace BackPainBot.Tests.Dialogs.Words;

/// <summary>All that a member may read: the words of the conversation and those of the knowledge.</summary>
internal static class MemberTexts
{
    /// <summary>Keys whose words a member says or a program reads, not the bot.</summary>
    private static readonly string[] NotShown = ["Command.", "YesWords", "NoWords", "Negations", "Words.", "Heard."];

    public static ImmutableArray<(string Key, string Words)> All { get; } = [.. Wording().Concat(Knowledge())];

    /// <summary>The words of the conversation, by key.</summary>
    public static IEnumerable<(string Key, string Words)> Wording() =>
        new ConversationFixture().Services.GetRequiredService<IStringLocalizer<Wording>>().GetAllStrings()
            .Where(text => !NotShown.Any(prefix => text.Name.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(text => (text.Name, text.Value));

    private static IEnumerable<(string Key, string Words)> Knowledge()
    {
        var texts = ConversationFixture.Clinical.Texts;
        foreach (var flag in texts.Flags.Select(texts.Flag))
        {
            yield return ($"flag {flag.Id} name", flag.Name);
            yield return ($"flag {flag.Id} question", flag.ConfirmQuestion);
            yield return ($"flag {flag.Id} advice", flag.ActNow);
            if (flag.ChecklistItem.Length > 0)
            {
                yield return ($"flag {flag.Id} on the list", flag.ChecklistItem);
            }
        }

        foreach (var cause in texts.Conditions.Select(texts.Condition).Concat(texts.Contributors.Select(texts.Contributor)))
        {
            yield return ($"cause {cause.Id} name", cause.Name);
            yield return ($"cause {cause.Id} explanation", cause.Explanation);
        }

        foreach (var answer in texts.Answers)
        {
            yield return ($"answer {answer.Id}", answer.Text);
        }

        foreach (var statement in Statements().DistinctBy(statement => statement.Id))
        {
            yield return ($"advice {statement.Id}", statement.Text);
        }
    }

    /// <summary>The statements of the plans that these complaints lead to.</summary>
    private static IEnumerable<Statement> Statements()
    {
        var core = ConversationFixture.Clinical;
        foreach (var story in (string[])
            [
                "sore low back the morning after deadlifts, rounded back, no warm-up, too heavy", "back hurts since squats, leaned back, stress, little sleep, sat all day",
                "sharp pain on the left after overhead press", "fever and back pain after running", "pain down past the knee after sit-ups", "i am on blood thinners, back sore from cycling",
            ])
        {
            foreach (var ticks in (string[])["none", "notSure"])
            {
                var heard = core.Understand(new Utterance(story, new DateTimeOffset(2026, 3, 11, 18, 30, 0, TimeSpan.Zero), "en-GB", 1, ["story"]), Case.Empty).Case;
                var first = core.Answer("checklist", [ticks], heard, 2).Case;
                var advice = core.Assess(core.Answer("checklist", ["none"], first, 3).Case).Advice;
                foreach (var part in (ImmutableArray<Statement>[])
                    [
                        advice.ActNow, advice.FirstTwoDays, advice.FirstTwoWeeks, advice.Exercise, advice.WayBack, advice.StopItComingBack, advice.Medicines, advice.GetHelpSooner,
                    ])
                {
                    foreach (var statement in part)
                    {
                        yield return statement;
                    }
                }
            }
        }
    }
}
