using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.NumberWithUnit.English;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace BotFramework.Tests.Recognizers;

/// <summary>Cost is counted in look-ups in word tables, not in time: it may grow with the length of a text, not with its square.</summary>
public class LinearCostTests
{
    private const int MostLookupsPerToken = 120;

    private static readonly IReadOnlyList<Action<TokenText>> Finders =
    [
        text => new EnglishNumberFinder(NumberOptions.None).Find(text),
        text => new EnglishOrdinalFinder(NumberOptions.None).Find(text),
        text => new QuantityFinder(new EnglishAgeGrammar()).Find(text, "age"),
        text => new QuantityFinder(new EnglishDimensionGrammar()).Find(text, "dimension"),
        text => new QuantityFinder(new EnglishTemperatureGrammar()).Find(text, "temperature"),
    ];

    [Theory]
    [InlineData("one hundred ")]
    [InlineData("one hundred and ")]
    [InlineData("twenty ")]
    [InlineData("twenty-")]
    [InlineData("a ")]
    [InlineData("1,")]
    [InlineData("1,234,")]
    [InlineData("1.234.")]
    [InlineData("12,34,")]
    [InlineData("1 234 ")]
    [InlineData("1/")]
    [InlineData("1^")]
    [InlineData("-")]
    [InlineData("- 1 ")]
    [InlineData("two over ")]
    [InlineData("one point ")]
    [InlineData("3 thousand 2 ")]
    [InlineData("three ")]
    [InlineData("the one before the ")]
    [InlineData("5 feet and ")]
    [InlineData("square ")]
    [InlineData("5 km per ")]
    [InlineData("degrees ")]
    [InlineData("age ")]
    [InlineData("5 (")]
    public void Repeating_what_could_go_on_for_ever_costs_no_more_per_token(string piece)
    {
        foreach (var find in Finders)
        {
            var text = TokenText.Tokenize(string.Concat(Enumerable.Repeat(piece, 5_000)));

            find(text);

            Assert.True(text.Lookups <= text.Count * MostLookupsPerToken, $"{(double)text.Lookups / text.Count} look-ups a token");
        }
    }

    [Fact]
    public void A_sentence_without_a_number_costs_a_few_look_ups_a_word()
    {
        var text = TokenText.Tokenize("my lower back went into spasm when I racked the bar");

        new EnglishNumberFinder(NumberOptions.None).Find(text);

        Assert.InRange(text.Lookups, 1, text.Count * 3);
    }
}
