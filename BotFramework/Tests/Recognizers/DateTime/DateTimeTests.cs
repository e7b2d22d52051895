using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace BotFramework.Tests.Recognizers.DateTime;

public class DateTimeTests
{
    private static readonly System.DateTime Reference = new(2026, 3, 11, 9, 40, 0);

    public static TheoryData<string> Onsets => RecognizerCases.From("onset.txt");

    public static TheoryData<string> Dates => RecognizerCases.From("dates.txt");

    public static TheoryData<string> Times => RecognizerCases.From("times.txt");

    public static TheoryData<string> Periods => RecognizerCases.From("periods.txt");

    public static TheoryData<string> Repeats => RecognizerCases.From("repeats.txt");

    public static TheoryData<string> Modifiers => RecognizerCases.From("modifiers.txt");

    public static TheoryData<string> British => RecognizerCases.From("british.txt");

    [Theory]
    [MemberData(nameof(Onsets))]
    public void What_members_say_of_when_it_began_is_understood(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(Dates))]
    public void Dates_are_found_where_they_are_and_mean_what_they_say(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(Times))]
    public void Times_are_found_where_they_are_and_mean_what_they_say(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(Periods))]
    public void Periods_are_found_where_they_are_and_mean_what_they_say(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(Repeats))]
    public void What_recurs_and_what_lasts_is_told_apart(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(Modifiers))]
    public void Modifiers_holidays_and_moments_are_understood(string line) => Check(line, Culture.English);

    [Theory]
    [MemberData(nameof(British))]
    public void The_day_comes_first_in_british_english(string line) => Check(line, "en-gb");

    [Fact]
    public void A_point_made_a_range_says_what_it_was_made_of()
    {
        Assert.Equal("datetimepoint", Values("since friday")[0]["sourceEntity"]);
        Assert.Equal("datetimerange", Values("since may")[0]["sourceEntity"]);
        Assert.DoesNotContain("sourceEntity", Values("before lunch")[0]);
        Assert.Equal("timerange", Values("around 6pm")[0]["type"]);
    }

    [Fact]
    public void Business_days_are_listed() =>
        Assert.Equal("2026-03-12,2026-03-13,2026-03-16", Values("the next 3 business days")[0]["list"]);

    [Fact]
    public void Today_counts_as_past_once_its_first_moment_is_over_and_as_future_with_a_time()
    {
        Assert.Equal(["2026-03-11", "2027-03-11"], Values("march 11").Select(value => value["value"]));
        Assert.Equal(["2025-03-11 20:00:00", "2026-03-11 20:00:00"], Values("march 11 at 8pm").Select(value => value["value"]));
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(9999, 12, 31)]
    [InlineData(2024, 2, 29)]
    public void The_ends_of_the_calendar_are_no_trap(int year, int month, int day)
    {
        var reference = new System.DateTime(year, month, day, 23, 59, 59);
        string[] texts =
        [
            "yesterday", "tomorrow night", "in 3 weeks", "9999 years ago", "last 9000 decades", "next monday", "week 53", "first week of may",
            "2/29", "monday 31", "next 300000 business days", "end of year", "ramadan", "last quarter", "99999999 hours from now", "the 30th century",
        ];

        Assert.All(texts, text => Assert.NotNull(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: reference)));
    }

    [Fact]
    public void Without_a_moment_it_is_now() =>
        Assert.Equal(
            ["date"],
            DateTimeRecognizer.RecognizeDateTime("today", Culture.English).Select(result => result.TypeName["datetimeV2.".Length..]));

    [Fact]
    public void A_recognizer_may_be_made_in_every_way_upstream_allows()
    {
        Assert.Equal("datetime", new DateTimeRecognizer(Culture.English).GetDateTimeModel().ModelTypeName);
        Assert.Equal(DateTimeOptions.CalendarMode, new DateTimeRecognizer(4).Options);
        Assert.Equal(DateTimeOptions.SkipFromToMerge, new DateTimeRecognizer(Culture.English, 1).Options);
        Assert.Single(new DateTimeRecognizer(DateTimeOptions.NoProtoCache).GetDateTimeModel("en-au").Parse("in 2 days"));
        Assert.Single(DateTimeRecognizer.RecognizeDateTime("in 2 days", "de-de", DateTimeOptions.CalendarMode, Reference));
        Assert.Throws<ArgumentException>(
            () => DateTimeRecognizer.RecognizeDateTime("gestern", Culture.German, DateTimeOptions.None, Reference, fallbackToDefaultCulture: false));
    }

    private static List<Dictionary<string, string>> Values(string text) =>
        ValuesOf(Assert.Single(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: Reference)));

    private static void Check(string line, string culture) =>
        RecognizerCases.Check(line, text => DateTimeRecognizer.RecognizeDateTime(text, culture, refTime: Reference), Describe);

    /// <summary>Type, modifier, timex and the values behind it: <c>daterange since XXXX-01: 2026-01-01.. or 2027-01-01..</c>.</summary>
    private static string Describe(ModelResult result)
    {
        var values = ValuesOf(result);
        var mod = values[0].GetValueOrDefault("Mod");
        var meanings = values.Select((value, index) =>
            (index == 0 || value["timex"] != values[index - 1]["timex"] ? value["timex"] + ": " : string.Empty) + Meaning(value));
        return $"{result.TypeName["datetimeV2.".Length..]} {(mod is null ? string.Empty : mod + " ")}{string.Join(" or ", meanings)}";
    }

    private static string Meaning(Dictionary<string, string> value) =>
        value.TryGetValue("value", out var point) ? point : $"{value.GetValueOrDefault("start")}..{value.GetValueOrDefault("end")}";

    private static List<Dictionary<string, string>> ValuesOf(ModelResult result) =>
        (List<Dictionary<string, string>>)result.Resolution[ResolutionKey.ValueSet];
}
