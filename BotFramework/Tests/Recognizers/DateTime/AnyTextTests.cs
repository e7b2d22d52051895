using FsCheck;
using FsCheck.Fluent;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotFramework.Tests.Recognizers.DateTime;

public class AnyTextTests
{
    private static readonly System.DateTime Reference = new(2026, 3, 11, 9, 40, 0);

    /// <summary>Pieces that the grammar cares about, so that random texts get deep into it.</summary>
    private static readonly string[] Pieces =
    [
        " ", "-", "–", "~", ":", ".", ",", "/", "'", "(", ")", "<", ">", "=", "½", "@", "$", "%", "0", "1", "02", "7", "12", "13", "24", "29", "31", "99",
        "0730", "1999", "2027", "20270102", "99999999999999999999", "st", "nd", "th", "am", "pm", "a.m.", "p", "o'clock", "h", "s", "w/c", "the", "a",
        "an", "of", "in", "on", "at", "for", "from", "to", "until", "through", "between", "and", "or", "later", "earlier", "early", "late", "mid",
        "end of", "beginning of", "rest of", "before", "after", "since", "by", "around", "within", "more than", "less than", "no later than",
        "next", "last", "this", "coming", "past", "previous", "following", "that", "same", "every", "each", "other", "daily", "bi", "weekly",
        "monday", "fridays", "sat", "sun", "may", "march", "feb", "december", "first", "second", "third", "twenty", "thirty", "one", "six", "nineteen",
        "hundred", "thousand", "half", "quarter", "couple of", "few", "day", "days", "week", "weekend", "fortnight", "month", "quarters", "year",
        "years", "decade", "century", "hours", "minutes", "second", "business days", "ago", "from now", "hence", "today", "tomorrow", "yesterday",
        "now", "noon", "midnight", "morning", "night", "tonight", "evenings", "lunch", "summer", "q1", "h2", "1990s", "nineties", "fiscal year", "fy",
        "easter", "thanksgiving", "labor day weekend", "ramadan", "to date", "eod", "\uD83D", "中", "\0", "\r\n",
    ];

    [Fact]
    public void No_text_is_refused_and_results_lie_in_the_text() =>
        Prop.ForAll<NonNull<string>>(text => HoldFor(text.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void No_mixture_of_the_words_of_dates_is_refused() =>
        Prop.ForAll(Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary(), HoldFor).QuickCheckThrowOnFailure();

    [Fact]
    public void Thousands_of_mixtures_from_a_fixed_seed_are_taken()
    {
        var random = new Random(20_260_311);
        for (var round = 0; round < 5_000; round++)
        {
            var pieces = Enumerable.Range(0, random.Next(1, 16)).Select(_ => Pieces[random.Next(Pieces.Length)]);
            HoldFor(string.Join(random.Next(4) == 0 ? string.Empty : " ", pieces));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t\r\n")]
    [InlineData("my lower back went into spasm when I racked the bar")]
    public void Nothing_is_found_where_nothing_is_said_of_time(string text) =>
        Assert.Empty(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Reference));

    private static void HoldFor(string text)
    {
        foreach (var culture in (string[])[Culture.English, Culture.EnglishOthers])
        {
            var end = -1;
            foreach (var result in DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Reference))
            {
                Assert.True(result.Start > end && result.Start <= result.End && result.End < text.Length, text);
                Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
                var values = Assert.IsType<List<Dictionary<string, string>>>(result.Resolution[ResolutionKey.ValueSet]);
                Assert.NotEmpty(values);
                Assert.All(values, value => Assert.False(string.IsNullOrEmpty(value["timex"]), text));
                end = result.End;
            }
        }
    }
}
