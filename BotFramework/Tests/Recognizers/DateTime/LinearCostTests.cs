using Microsoft.Recognizers.Text.DateTime.English;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.Tokens;

namespace BotFramework.Tests.Recognizers.DateTime;

/// <summary>Cost is counted in look-ups and in entities read, not in time: it may grow with the length of a text, not with its square.</summary>
public class LinearCostTests
{
    private const int Characters = 20_000;
    private const int MostLookupsPerToken = 400;

    [Theory]
    [InlineData("1 ")]
    [InlineData("1-")]
    [InlineData("1/1/2001-")]
    [InlineData("1-1-2001-1-1-2001-")]
    [InlineData("12:30 ")]
    [InlineData("the ")]
    [InlineData("two ")]
    [InlineData("twenty-")]
    [InlineData("one hundred and ")]
    [InlineData("3 days and ")]
    [InlineData("2 days before ")]
    [InlineData("half ")]
    [InlineData("half past ")]
    [InlineData("every ")]
    [InlineData("every other ")]
    [InlineData("monday ")]
    [InlineData("monday to ")]
    [InlineData("from 5 to ")]
    [InlineData("between ")]
    [InlineData("in the morning at ")]
    [InlineData("last ")]
    [InlineData("last day of ")]
    [InlineData("may ")]
    [InlineData("after ")]
    [InlineData("no later than ")]
    [InlineData("around ")]
    [InlineData("week of ")]
    [InlineData("first week of ")]
    [InlineData("end of the ")]
    [InlineData("'")]
    [InlineData("((")]
    public void Repeating_what_could_go_on_for_ever_costs_no_more_per_token(string piece)
    {
        var text = TokenText.Tokenize(string.Concat(Enumerable.Repeat(piece, Characters / piece.Length)));
        var before = GC.GetAllocatedBytesForCurrentThread();

        Reader.Read(new Reading(text, EnglishWords.Vocabulary, new System.DateTime(2026, 3, 11), dayFirst: false));

        Assert.True(text.Lookups <= text.Count * MostLookupsPerToken, $"{(double)text.Lookups / text.Count} look-ups a token");
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / text.Count;
        Assert.True(bytes < 40_000, $"{bytes} bytes a token");
    }
}
