using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>The holidays of a language by their names.</summary>
internal sealed class HolidayTable
{
    private readonly PhraseTable names = new(256);
    private readonly WordTable firstWords = new(64);
    private readonly List<Holiday> holidays = [];

    /// <summary>Reads lines of a rule and its names, all separated by bars.</summary>
    public HolidayTable(string rules)
    {
        for (var start = 0; start < rules.Length;)
        {
            var end = rules.IndexOf('\n', start);
            end = end < 0 ? rules.Length : end;
            Add(rules.AsSpan(start, end - start));
            start = end + 1;
        }
    }

    /// <summary>Whether a holiday's name begins with a word.</summary>
    public bool Begins(TokenText text, int index) => firstWords.Find(text, index).Kind != 0;

    /// <summary>The holiday whose longest name begins at a token, and the token behind it.</summary>
    public Holiday Find(TokenText text, int index, out int next)
    {
        next = names.FindLongest(text, index, out var holiday);
        return holiday < 0 ? null : holidays[holiday];
    }

    private void Add(ReadOnlySpan<char> line)
    {
        var bar = line.IndexOf('|');
        holidays.Add(new Holiday(line[..bar]));
        while (bar >= 0)
        {
            line = line[(bar + 1)..];
            bar = line.IndexOf('|');
            var name = TokenText.Tokenize((bar < 0 ? line : line[..bar]).ToString());
            names.Add(name.Source, holidays.Count - 1);
            if (firstWords.Find(name, 0).Kind == 0)
            {
                firstWords.Add(1, name.Folded(0).ToString());
            }
        }
    }
}
