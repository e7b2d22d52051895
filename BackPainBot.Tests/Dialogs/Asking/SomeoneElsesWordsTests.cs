using System.Text.RegularExpressions;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Tests.Dialogs.Words;
using Microsoft.Extensions.DependencyInjection;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Tests.Dialogs.Asking;

/// <summary>Every sentence that is said of a member's back, as it is said of somebody else's.</summary>
public sealed partial class SomeoneElsesWordsTests
{
    private const string Approve = "BACKPAINBOT_APPROVE";
    private static readonly IServiceProvider Services = new ConversationFixture().Services;
    private static readonly SomeoneElsesWords Words = Services.GetRequiredService<SomeoneElsesWords>();

    [Fact]
    public void Nothing_is_said_to_the_wrong_person() => Assert.All(Said(), said => Assert.DoesNotMatch(ToTheMember(), Kept().Replace(said.Becomes, string.Empty)));

    [Fact]
    public void Each_sentence_reads_as_approved()
    {
        var now = string.Join('\n', Said().Where(said => said.Words != said.Becomes).Select(said => $"{said.Key}\n  - {said.Words}\n  + {said.Becomes}\n"));
        var file = ApprovedFile();
        if (Environment.GetEnvironmentVariable(Approve) == "1")
        {
            File.WriteAllText(file, now);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), now);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{0} \\ $1 (")]
    public void Other_words_stay_as_they_are(string words)
    {
        Assert.Equal(words, Words.Of(words));
        Assert.Equal(words, Words.By(words));
    }

    [Fact]
    public void A_button_of_somebody_elses_means_what_the_members_does()
    {
        var labels = Services.GetRequiredService<ChoiceLabels>();
        foreach (var question in QuestionIds.Clinical.Add(QuestionIds.Checklist))
        {
            Assert.All(ConversationFixture.Clinical.Choices(question, Case.Empty), choice => Assert.Equal(choice, labels.Find(question, labels.LabelOfSomeoneElse(question, choice), Case.Empty)));
        }
    }

    private static IEnumerable<(string Key, string Words, string Becomes)> Said()
    {
        string[] parts = ["Ask.", "AskAgain.", "Brief.", "Label.", "SoFar.", "Unsure.", "Stands.", "Escalated.", "Outcome.Limits", "Why", "Plan.", "Outcome.Signs", "Outcome.NotSure", "Outcome.Heard"];
        string[] own = ["Brief.Why", "Why.consent", "Why.story", "Ask.consent", "Label.consent", "Ask.consent.adult", "Ask.story", "AskAgain.story", "Label.story", "Choice.story.notSure"];
        string[] advice = ["advice ", "answer ", "act "];
        foreach (var (key, words) in MemberTexts.All.Concat(Advice()).DistinctBy(text => text.Key).OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            if ((parts.Any(part => key.StartsWith(part, StringComparison.Ordinal)) && !own.Contains(key))
                || key.StartsWith("flag ", StringComparison.Ordinal) && !key.EndsWith("list", StringComparison.Ordinal)
                || key.StartsWith("cause ", StringComparison.Ordinal) || advice.Any(part => key.StartsWith(part, StringComparison.Ordinal)))
            {
                yield return (key, words, Words.Of(words));
            }
            else if ((key.StartsWith("Choice.", StringComparison.Ordinal) && !own.Contains(key)) || key.StartsWith("flag ", StringComparison.Ordinal) || key == "Emergency.Say")
            {
                yield return (key, words, Words.By(words));
            }
        }
    }

    /// <summary>What is said to do about each danger sign, told or not ruled out.</summary>
    private static IEnumerable<(string Key, string Words)> Advice()
    {
        var core = ConversationFixture.Clinical;
        foreach (var flag in core.Texts.Flags)
        {
            foreach (var choice in (string[])["yes", "notSure"])
            {
                var advice = core.Assess(core.Answer(QuestionIds.Confirm(flag), [choice], Case.Empty, 1).Case).Advice;
                yield return ($"act {advice.Headline}", advice.Headline);
                foreach (var statement in advice.ActNow)
                {
                    yield return ($"act {statement.Id}", statement.Text);
                }
            }
        }
    }

    private static string ApprovedFile([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "someone-else.approved.txt");

    [GeneratedRegex(@"\b(you|your|yours|yourself|you're|you've|I|my|me|myself)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ToTheMember();

    /// <summary>What is rightly said to whoever asks.</summary>
    [GeneratedRegex(@"you told me( of| about)?|what you said|you said|you were not sure|you can call|with you\b|if you are worried|what you can|I'll|I'm|I can|I could|I've|My advice|I want to be sure I understand|tell you|before anything I say|I ask|I advise|I get|so that I|my tips|(?:helps|shows) me|if you can, ask|tells? me|if you can do so|I am really glad|you wrote back|keep the phone with you|\bon you\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();
}
