using System.Reflection;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using BackPainBot.Tests.Dialogs.Words;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Dialogs.Commands;

/// <summary>"Why do you ask?" has an answer at every question.</summary>
public sealed class WhyTests
{
    private const int MostWords = 30;
    private static readonly Wording Words = new ConversationFixture().Services.GetRequiredService<Wording>();

    /// <summary>Every question that there is, so that a new one is not forgotten; the checks of a sign share a reason.</summary>
    public static TheoryData<string> Questions() => [.. Ids];

    private static string[] Ids { get; } =
        [.. typeof(QuestionIds).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Append("confirm")];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Every_question_has_a_short_reason_of_its_own(string question)
    {
        var reason = Words[$"Why.{question}"];

        Assert.InRange(Readability.Words(reason), 5, MostWords);
        Assert.DoesNotContain(Ids.Where(other => other != question), other => Words[$"Why.{other}"] == reason);
    }

    [Theory]
    [InlineData("consent", "Why.consent")]
    [InlineData("story", "Why.story")]
    [InlineData("checklist", "Why.checklist")]
    [InlineData("confirm", "Why.confirm")]
    [InlineData("radiation", "Why.radiation", "Why.severity", "Why.quality")]
    public async Task The_reason_is_that_of_each_question_on_the_card(string question, params string[] reasons)
    {
        var (conversation, _) = await OpenDialog.AtAsync(question);

        var said = ReadReplies.Text(await conversation.SayAsync("why do you ask?"));

        Assert.All(reasons, reason => Assert.Contains(Words[reason], said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_the_outcome_it_is_told_why_the_bot_asks_at_all()
    {
        var (conversation, _) = await OpenDialog.AtAsync("change");
        var replies = await conversation.SayAsync("none; no; no");
        while (ConversationFixture.Level(replies) is null)
        {
            replies = await conversation.SayAsync("not sure");
        }

        Assert.Contains(Words["Why"], ReadReplies.Text(await conversation.SayAsync("why do you ask?")), StringComparison.Ordinal);
    }
}
