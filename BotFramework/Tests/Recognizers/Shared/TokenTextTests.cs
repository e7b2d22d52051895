using Microsoft.Recognizers.Text.Tokens;

namespace BotFramework.Tests.Recognizers;

public class TokenTextTests
{
    [Theory]
    [InlineData("Two days ago", "two|days|ago")]
    [InlineData("the 3rd", "the|3|rd")]
    [InlineData("12:30pm", "12|:|30|pm")]
    [InlineData("twenty-one", "twenty|-|one")]
    [InlineData("o’clock", "o|'|clock")]
    [InlineData("５ｋｇ", "5|kg")]
    [InlineData("50μg 50µg", "50|μg|50|μg")]
    [InlineData("38º", "38|°")]
    [InlineData("a👍🏽b", "a|👍|🏽|b")]
    [InlineData("−5", "-|5")]
    [InlineData("naïve", "naïve")]
    public void Words_digits_and_symbols_are_cut_apart_and_folded(string source, string expected)
    {
        var text = TokenText.Tokenize(source);

        Assert.Equal(expected.Split('|'), Enumerable.Range(0, text.Count).Select(index => text.Folded(index).ToString()));
    }

    [Fact]
    public void Any_index_may_be_asked_for()
    {
        var text = TokenText.Tokenize("7 reps");

        Assert.Equal(TokenKind.None, text[-1].Kind);
        Assert.Equal(TokenKind.None, text[2].Kind);
        Assert.Equal(-1, text.DigitsValue(int.MaxValue));
        Assert.True(text.Folded(int.MinValue).IsEmpty);
        Assert.False(text.Is(99, "reps"));
        Assert.False(text.IsJoined(0));
        Assert.Equal("7 reps", text.Slice(0, 2));
    }

    [Fact]
    public void Digits_that_no_long_can_hold_have_no_value() =>
        Assert.Equal(-1, TokenText.Tokenize(new string('9', 19)).DigitsValue(0));

    [Fact]
    public void A_word_table_grows_and_finds_what_was_put_in_whatever_the_case()
    {
        var table = new WordTable(1);
        for (var number = 0; number < 500; number++)
        {
            table.Add(1, $"w{new string((char)('a' + (number % 26)), 1 + (number / 26))}={number}");
        }

        Assert.Equal(new WordEntry(1, 27), table.Find(TokenText.Tokenize("Wbb"), 0));
        Assert.Equal(default, table.Find(TokenText.Tokenize("absent"), 0));
        Assert.Throws<ArgumentException>(() => table.Add(2, "wa=3"));
    }

    [Theory]
    [InlineData("km/h", 1, 3)]
    [InlineData("km / h", 0, 1)]
    [InlineData("km an hour", 0, 1)]
    [InlineData("fluid  ounce", 2, 2)]
    [InlineData("fluid", -1, 0)]
    [InlineData("fluidounce", -1, 0)]
    public void A_phrase_fits_where_its_tokens_are_joined_or_apart_as_written(string source, int value, int next)
    {
        var table = new PhraseTable(1);
        table.Add("km", 0);
        table.Add("km/h", 1);
        table.Add("fluid ounce", 2);
        table.Add("km", 3);

        Assert.Equal(next, table.FindLongest(TokenText.Tokenize(source), 0, out var found));
        Assert.Equal(value, found);
    }
}
