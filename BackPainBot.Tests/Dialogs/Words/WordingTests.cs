using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Extensions.DependencyInjection;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Tests.Dialogs.Words;

public sealed class WordingTests
{
    private static readonly ConversationFixture Fixture = new();
    private static readonly Wording Words = Fixture.Services.GetRequiredService<Wording>();

    public static TheoryData<string> ClinicalQuestions() =>
    [
        QuestionIds.Activity, QuestionIds.When, QuestionIds.Onset, QuestionIds.Mode, QuestionIds.Change, QuestionIds.WarmUp, QuestionIds.Form,
        QuestionIds.Location, QuestionIds.Quality, QuestionIds.Severity, QuestionIds.Radiation, QuestionIds.Neuro, QuestionIds.Aggravate,
        QuestionIds.Relieve, QuestionIds.Course, QuestionIds.Age, QuestionIds.Previous, QuestionIds.Conditions, QuestionIds.Lifestyle, QuestionIds.Checklist,
    ];

    [Theory]
    [MemberData(nameof(ClinicalQuestions))]
    public void Every_question_has_its_words_and_a_label_for_each_choice(string question)
    {
        var labels = Fixture.Services.GetRequiredService<ChoiceLabels>();

        Assert.NotEmpty(Words[$"Ask.{question}"]);
        Assert.NotEmpty(Words[$"Label.{question}"]);
        var choices = ConversationFixture.Clinical.Choices(question, Case.Empty);
        Assert.NotEmpty(choices);
        var said = choices.Select(choice => labels.Label(question, choice)).ToImmutableArray();
        Assert.Equal(said.Length, said.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void No_phrase_means_two_commands()
    {
        var phrases = Fixture.Services.GetServices<IMemberCommand>().SelectMany(command => Words.List($"Command.{command.Name}")).ToList();

        Assert.NotEmpty(phrases);
        Assert.Equal(phrases.Count, phrases.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_level_that_is_told_before_the_outcome_has_its_sentence() =>
        Assert.All(Enum.GetValues<LevelOfCare>().Where(level => level != LevelOfCare.SelfCare), level => Assert.Contains("fever", Words[$"SoFar.{level.Name()}", "fever"], StringComparison.Ordinal));

    [Fact]
    public void A_missing_sentence_is_named() =>
        Assert.Contains("No.Such.Key", Assert.Throws<KeyNotFoundException>(() => Words["No.Such.Key"]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_comes_often_is_said_in_several_ways_in_turn()
    {
        string[] said = [.. Enumerable.Range(0, 12).Select(turn => Words.Varied("NotUnderstood", turn))];

        Assert.Equal(3, said.Distinct().Count());
        Assert.Equal(said[..6], said[6..]);
        Assert.Equal(Words["Outcome.Plan"], Words.Varied("Outcome.Plan", 7));
        Assert.Throws<KeyNotFoundException>(() => Words.Varied("No.Such.Key", 1));
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void Any_turn_has_its_sentence(int turn) => Assert.NotEmpty(Words.Varied("Progress", turn, 1, 2));
}
