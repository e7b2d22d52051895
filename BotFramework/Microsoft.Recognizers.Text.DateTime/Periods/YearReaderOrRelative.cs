using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>A year, in figures, in words, or as "this year".</summary>
internal static class YearReaderOrRelative
{
    public static bool TryRead(Reading r, int index, out int year, out int next) =>
        YearReader.TryRead(r, index, out year, out next) || TryReadRelative(r, index, out year, out next);

    /// <summary>"this year", "last year"; with "the" before "year" the year is open, which gives -1.</summary>
    public static bool TryReadOpen(Reading r, int index, out int year, out int next)
    {
        if (TryRead(r, index, out year, out next))
        {
            return true;
        }

        year = -1;
        next = index + 2;
        return r.SkipThe(index) > index && r.Text.Is(index + 1, "year");
    }

    private static bool TryReadRelative(Reading r, int index, out int year, out int next)
    {
        next = Relative.Skip(r, index, out var shift, out _);
        year = r.Reference.Year + shift;
        var found = next > index && r.Text.Is(next, "year");
        next++;
        return found;
    }
}
