using Microsoft.Recognizers.Text;

namespace BotFramework.Tests.Recognizers;

/// <summary>Holds a recognizer to a line of a case file.</summary>
internal static class RecognizerCases
{
    public static void Check(string line, Func<string, List<ModelResult>> recognize, Func<ModelResult, string> describe)
    {
        var expected = MarkedCase.Parse(line);

        var results = recognize(expected.Text).OrderBy(result => result.Start).ToList();

        Assert.Equal(expected.Spans, results.Select(result => (result.Start, result.End)));
        Assert.Equal(expected.Meanings, results.Select(describe));
        Assert.All(
            results,
            result => Assert.Equal(expected.Text[result.Start..(result.End + 1)], result.Text, ignoreCase: true));
    }

    public static TheoryData<string> From(string file) => new(MarkedCase.Lines(file));
}
