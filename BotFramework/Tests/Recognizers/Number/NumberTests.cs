using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Number.English;
using Microsoft.Recognizers.Text.Tokens;

namespace BotFramework.Tests.Recognizers.Number;

public class NumberTests
{
    public static TheoryData<string> Numbers => RecognizerCases.From("number.txt");

    public static TheoryData<string> Ordinals => RecognizerCases.From("ordinal.txt");

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Numbers_are_found_where_they_are_and_mean_what_they_say(string line) => RecognizerCases.Check(
        line,
        text => NumberRecognizer.RecognizeNumber(text, Culture.English),
        result => $"{result.Resolution[ResolutionKey.Value]} {result.Resolution.GetValueOrDefault(ResolutionKey.SubType)}".TrimEnd());

    [Theory]
    [MemberData(nameof(Ordinals))]
    public void Ordinals_are_found_where_they_are_and_count_from_where_they_say(string line) => RecognizerCases.Check(
        line,
        text => NumberRecognizer.RecognizeOrdinal(text, Culture.English),
        result => $"{result.Resolution[ResolutionKey.Offset]} {result.Resolution[ResolutionKey.RelativeTo]}");

    [Fact]
    public void Ratios_are_two_numbers_where_percentages_are_asked_for()
    {
        Assert.Equal(2, NumberRecognizer.RecognizeNumber("one in four", Culture.English, NumberOptions.PercentageMode).Count);
        Assert.Equal(2, NumberRecognizer.RecognizeNumber("one out of four", Culture.English, NumberOptions.PercentageMode).Count);
        Assert.Equal(2, NumberRecognizer.RecognizeNumber("one in four", Culture.English, NumberOptions.ExperimentalMode).Count);
        Assert.Single(NumberRecognizer.RecognizeNumber("one out of four", Culture.English, NumberOptions.ExperimentalMode));
        Assert.Single(NumberRecognizer.RecognizeNumber("one over four", Culture.English, NumberOptions.PercentageMode));
    }

    [Fact]
    public void Relative_ordinals_can_be_left_out() =>
        Assert.Equal(
            ["second"],
            NumberRecognizer.RecognizeOrdinal("the last, the second", Culture.English, NumberOptions.SuppressExtendedTypes).Select(r => r.Text));

    [Theory]
    [InlineData("7 days", 7, 1)]
    [InlineData("seven days", 7, 1)]
    [InlineData("2,500 days", 2500, 3)]
    [InlineData("3 100 days", 3, 1)]
    [InlineData("two hundred and five days", 205, 4)]
    [InlineData("one million million", 1_000_000_000_000, 3)]
    public void The_readers_of_dates_get_whole_numbers(string source, long value, int next)
    {
        Assert.True(EnglishNumberReader.TryReadInteger(TokenText.Tokenize(source), 0, out var read, out var behind));
        Assert.Equal((value, next), (read, behind));
    }

    [Theory]
    [InlineData("2.5 days")]
    [InlineData("a hundred")]
    [InlineData("days")]
    [InlineData("")]
    [InlineData("99999999999999999999")]
    [InlineData("trillion")]
    public void The_readers_of_dates_get_nothing_else(string source)
    {
        Assert.False(EnglishNumberReader.TryReadInteger(TokenText.Tokenize(source), 0, out _, out var next));
        Assert.Equal(0, next);
    }

    [Theory]
    [InlineData("2.5hrs", 2.5, 3)]
    [InlineData("1/2hr", 0.5, 3)]
    [InlineData("two and a half hours", 2.5, 4)]
    [InlineData("three in four", 3, 1)]
    public void Units_may_stand_right_behind_a_number(string source, double value, int next)
    {
        Assert.True(EnglishNumberReader.TryReadNumber(TokenText.Tokenize(source), 0, out var read, out var behind));
        Assert.Equal((value, next), (read, behind));
    }

    [Fact]
    public void Numbers_too_large_for_any_value_are_passed_over()
    {
        Assert.Empty(NumberRecognizer.RecognizeNumber(new string('9', 400), Culture.English));
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(new string('9', 400) + "th", Culture.English));
    }

    [Fact]
    public void More_trillions_than_a_long_holds_are_no_ordinal() =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal("nine hundred trillion trillion trillionth", Culture.English));
}
