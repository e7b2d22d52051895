using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class SentencesTests
{
    [Fact]
    public void A_paragraph_is_taken_apart_at_its_full_stops() =>
        Assert.Equal<string>(["Call 999 now.", "Sit up.", "Are you alone?", "Then unlock the door."], Sentences.Of("Call 999 now. Sit up. Are you alone? Then unlock the door."));

    [Fact]
    public void What_is_quoted_stays_in_one_piece() =>
        Assert.Equal<string>(
            ["Do not drive.", "Say: 'Could it be the nerve? Please check.'", "Don't wait."],
            Sentences.Of("Do not drive. Say: 'Could it be the nerve? Please check.' Don't wait."));

    [Theory]
    [InlineData("Say: 'Dark urine after exercise.'", "Dark urine after exercise.")]
    [InlineData("Don't wait for the doctor's call.", null)]
    [InlineData("", null)]
    [InlineData("'", null)]
    public void The_words_to_say_are_those_in_quotes(string sentence, string? quote) => Assert.Equal(quote, Sentences.Quote(sentence));

    [Theory]
    [InlineData("")]
    [InlineData("'")]
    [InlineData("... ''' . A")]
    public void No_text_is_too_odd_to_take_apart(string text) => Assert.DoesNotContain(Sentences.Of(text), string.IsNullOrWhiteSpace);

    [Fact]
    public void Inside_a_sentence_a_label_begins_small_but_for_I() =>
        Assert.Equal("it rounded, I lost the brace, inside", Sentences.Inside(["It rounded", "I lost the brace", "Inside"]));

    [Fact]
    public void Nothing_of_any_advice_is_lost()
    {
        foreach (var flag in ConversationFixture.Clinical.Texts.Flags)
        {
            var text = ConversationFixture.Clinical.Texts.Flag(flag).ActNow;

            Assert.Equal(text, string.Join(' ', Sentences.Of(text)));
        }
    }
}
