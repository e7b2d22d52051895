using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.Questions;

/// <summary>"Step 3 of about 7" tells a member where they are, whatever they say in between.</summary>
public sealed partial class ProgressTests
{
    private static readonly string[] InBetween =
    [
        "help", "why do you ask?", "can I talk to a person?", "what do you know about me?", "change an answer", "change my workout",
        "is it ok to stretch?", "why does lifting hurt my back?", "actually it was the left side", "sorry, it was deadlifts",
        "can I train, it came on suddenly?", "is it bad that it hurts more when bending?",
    ];

    private static readonly string[] Counted = ["checklist", "checklist.today", "activity", "onset", "radiation", "age", "change"];

    public static TheoryData<string, string> Matrix()
    {
        var rows = new TheoryData<string, string>();
        foreach (var question in Counted)
        {
            // Which workout it was answers the question for it.
            foreach (var said in InBetween.Where(said => question != "activity" || said is not ("change my workout" or "sorry, it was deadlifts")))
            {
                rows.Add(question, said);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public async Task What_is_said_in_between_does_not_count(string question, string said)
    {
        var (conversation, open) = await OpenDialog.AtAsync(question);

        var replies = await conversation.SayAsync(said);
        if (ReadReplies.Question(replies) is null || said == "change my workout")
        {
            replies = await conversation.SayAsync(said == "change my workout" ? "deadlifts" : "Leave it as it is");
        }

        Assert.Equal(ReadReplies.Question(open), ReadReplies.Question(replies));
        Assert.Equal(Number(open), Number(await conversation.SayAsync("help")));
    }

    [Theory]
    [InlineData("checklist.today", "none of these")]
    [InlineData("onset", "none of these")]
    [InlineData("radiation", "today; sudden; same")]
    [InlineData("change", "30; no; no")]
    public async Task Back_and_on_again_comes_to_the_same_number(string question, string answer)
    {
        var (conversation, open) = await OpenDialog.AtAsync(question);

        var back = await conversation.SayAsync("back");
        var on = await conversation.SayAsync(answer);

        Assert.Equal(Number(open) - 1, Number(back));
        Assert.Equal(ReadReplies.Question(open), ReadReplies.Question(on));
        Assert.Equal(Number(open), Number(on));
    }

    [Fact]
    public async Task Back_after_something_said_in_between_goes_to_the_question_before()
    {
        var (conversation, _) = await OpenDialog.AtAsync("radiation");
        await conversation.SayAsync("is it ok to stretch, it came on suddenly?");

        Assert.Equal("onset", ReadReplies.Question(await conversation.SayAsync("back")));
    }

    [Fact]
    public async Task The_check_of_a_sign_does_not_count()
    {
        var (conversation, open) = await OpenDialog.AtAsync("checklist");

        var replies = await conversation.SayAsync("is it ok to train? my foot feels funny");
        Assert.StartsWith("confirm:", ReadReplies.Question(replies), StringComparison.Ordinal);
        while (ReadReplies.Question(replies)!.StartsWith("confirm:", StringComparison.Ordinal))
        {
            replies = await conversation.SayAsync("No");
        }

        Assert.Equal("checklist", ReadReplies.Question(replies));
        Assert.Equal(Number(open), Number(await conversation.SayAsync("help")));
    }

    [Fact]
    public async Task Every_question_counts_one()
    {
        var (conversation, replies) = await OpenDialog.AtAsync("checklist");
        var numbers = new List<int>();
        foreach (var said in new[] { "none of these", "none of these", "today; sudden; same", "no; 4; dull", "bending", "30; no; no" })
        {
            numbers.Add(Number(replies));
            replies = await conversation.SayAsync(said);
        }

        numbers.Add(Number(replies));
        Assert.Equal(Enumerable.Range(1, 7), numbers);
    }

    private static int Number(IReadOnlyList<Activity> replies) =>
        Said().Match(ReadReplies.Text(replies)) is { Success: true } match ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"Step (\d+) of about \d+")]
    private static partial Regex Said();
}
