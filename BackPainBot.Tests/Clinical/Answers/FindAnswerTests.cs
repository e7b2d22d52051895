using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical.Answers;

public class FindAnswerTests
{
    private static ClinicalCore Core => CompiledCore.Instance;

    [Theory]
    [InlineData("is it the lactic acid?", "lacticAcid")]
    [InlineData("so is it lactic acid", "lacticAcid")]
    [InlineData("My back aches. Is it LACTIC ACID?!", "lacticAcid")]
    [InlineData("should i wear a belt", "belts")]
    [InlineData("what's the deal with copper sleeves", "copper")]
    [InlineData("would a decompression table help me", "decompression")]
    [InlineData("can i go swimming", "swimCycle")]
    [InlineData("is it just soreness or did i injure myself", "sorenessOrInjury")]
    [InlineData("should I rest or keep moving", "restOrActivity")]
    [InlineData("why do I need a warm-up?", "warmUp")]
    [InlineData("how do I stop it coming back", "prevention")]
    [InlineData("is my spine misaligned", "misalignment")]
    [InlineData("did my discs dry out?", "driedDiscs")]
    [InlineData("does stress make it worse?", "stress")]
    public void A_question_finds_its_answer(string text, string id) => Assert.Equal(id, Core.FindAnswer(text)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("?")]
    [InlineData("I wore a belt and my back hurts.")]
    [InlineData("My back hurts after deadlifts, seven out of ten")]
    [InlineData("When I sit it gets worse")]
    [InlineData("did you see the match?")]
    [InlineData("\ud800 \0 \u202e ????? ''' ’’’")]
    public void What_asks_for_no_answer_finds_none(string text) => Assert.Null(Core.FindAnswer(text));

    [Fact]
    public void A_very_long_message_is_searched_to_its_end() =>
        Assert.Equal("belts", Core.FindAnswer(new string('a', 10_000) + string.Concat(Enumerable.Repeat(" blah", 2_000)) + ". Should I wear a belt?")?.Id);

    [Fact]
    public void No_text_at_all_is_refused() => Assert.Throws<ArgumentNullException>(() => Core.FindAnswer(null!));

    [Fact]
    public void The_answers_own_questions_find_them() =>
        Assert.All(Core.Texts.Answers, a => Assert.Equal(a.Id, Core.FindAnswer(a.Question)?.Id));

    [Fact]
    public void Every_answer_is_found_by_its_id_and_has_a_source_with_a_name() =>
        Assert.All(Core.Texts.Answers, a =>
        {
            Assert.Same(a, Core.Texts.Answer(a.Id));
            Assert.NotEmpty(a.Sources);
            Assert.All(a.Sources, s => Assert.NotEmpty(Core.Texts.Source(s)));
        });

    [Fact]
    public void An_answer_that_is_not_there_says_so() => Assert.Throws<KeyNotFoundException>(() => Core.Texts.Answer("crystals"));

    [Fact]
    public void The_answers_are_plain_enough_for_a_reader_of_eleven() =>
        Assert.All(Core.Texts.Answers, a => Assert.True(ReadingAge.Of(a.Text) <= 11.5, $"{a.Id}: {ReadingAge.Of(a.Text):0.0}"));

    [Theory]
    [InlineData("lifting")]
    [InlineData("weakCore")]
    [InlineData("flexibility")]
    [InlineData("overexertion")]
    [InlineData("existingConditions")]
    [InlineData("warmUp")]
    [InlineData("form")]
    [InlineData("coreExercises")]
    [InlineData("stretching")]
    [InlineData("progression")]
    [InlineData("ergonomics")]
    public void The_six_questions_and_six_tips_of_the_first_article_are_answered(string id) =>
        Assert.Contains("seed000", Core.Texts.Answer(id).Sources);
}
