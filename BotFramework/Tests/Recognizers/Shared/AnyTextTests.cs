using FsCheck;
using FsCheck.Fluent;
using Microsoft.Recognizers.Text.Tokens;

namespace BotFramework.Tests.Recognizers;

public class AnyTextTests
{
    /// <summary>Pieces that the grammars care about, so that random texts get deep into them.</summary>
    private static readonly string[] Pieces =
    [
        " ", "  ", "-", ".", ",", "/", "^", "e", "x10^", "%", "$", "'", "\"", "(", ")", "[", "]", "<", ">", "_", "°", "½", "²",
        "0", "1", "12", "100", "1000", "999999999999999999999", "2.5", ".5", "1,234", "k", "m", "M", "b", "f", "c",
        "one", "two", "twenty", "ninety-nine", "hundred", "thousand", "million", "trillion", "dozen", "a", "an", "and", "point",
        "half", "quarter", "thirds", "third", "hundredths", "first", "second", "21st", "minus", "over", "in", "out of", "of",
        "last", "next", "one before the", "feet", "inches", "kg", "km", "per", "hour", "square", "cubic", "sq", "degrees",
        "celsius", "years", "old", "of age", "yo", "age", "yes", "no", "not", "ok", "sure", "\U0001F44D", "\U0001F3FD",
        "\uD83D", "\uDC4D", "\u0301", "\u200B", "\u00A0", "\uFF11", "\u0130", "ß", "中", "\0", "\r\n",
    ];

    [Fact]
    public void No_text_is_refused_and_results_lie_in_the_text() =>
        Prop.ForAll<NonNull<string>>(text => AllRecognizers.HoldFor(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mixture_of_words_digits_and_units_is_refused() =>
        Prop.ForAll(
                Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(),
                AllRecognizers.HoldFor)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Thousands_of_mixtures_from_a_fixed_seed_are_taken()
    {
        var random = new Random(20_240_731);
        for (var round = 0; round < 3_000; round++)
        {
            var pieces = Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            AllRecognizers.HoldFor(string.Join(random.Next(3) == 0 ? string.Empty : " ", pieces));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    public void Nothing_is_found_in_nothing(string text)
    {
        foreach (var (_, recognize) in AllRecognizers.List)
        {
            Assert.Empty(recognize(text));
        }
    }

    [Fact]
    public void Tokens_cover_all_that_is_not_white_space() =>
        Prop.ForAll<NonNull<string>>(text =>
            {
                var tokens = TokenText.Tokenize(text.Get);
                var covered = 0;
                for (var index = 0; index < tokens.Count; index++)
                {
                    Assert.True(tokens[index].Start >= covered && tokens[index].Length > 0);
                    Assert.All(text.Get[covered..tokens[index].Start], character => Assert.True(char.IsWhiteSpace(character)));
                    covered = tokens[index].End;
                }

                Assert.True(string.IsNullOrWhiteSpace(text.Get[covered..]));
            })
            .QuickCheckThrowOnFailure();
}
