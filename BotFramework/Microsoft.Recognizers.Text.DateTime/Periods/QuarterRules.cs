using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Quarters and halves of a year: "q1 2019", "the first quarter of next year", "last 2 quarters", "2019-H2".</summary>
internal static class QuarterRules
{
    private const int MonthsInQuarter = 3;
    private const int MonthsInHalf = 6;

    public static Entity Read(Reading r, int index) => ReadRelative(r, index) ?? ReadYearFirst(r, index) ?? ReadTerm(r, index);

    // "this quarter", "coming three quarters"
    private static Entity ReadRelative(Reading r, int index)
    {
        var next = Relative.Skip(r, index, out var shift, out _);
        if (next == index)
        {
            return null;
        }

        var count = 1;
        if (!r.Is(next, Key.Quarter) && Numerals.TryReadInteger(r, next, out var number, out var end) && number is >= 1 and <= 400)
        {
            (count, next) = ((int)number, end);
        }

        if (!r.Is(next, Key.Quarter))
        {
            return null;
        }

        var first = new Moment(r.Reference.Year, (((r.Reference.Month - 1) / MonthsInQuarter) * MonthsInQuarter) + 1, 1);
        var start = shift < 0
            ? CalendarMath.AddMonths(first, -MonthsInQuarter * count)
            : CalendarMath.AddMonths(first, shift * MonthsInQuarter);
        return Make(index, next + 1, start, MonthsInQuarter * count);
    }

    // "2019-Q1", "next year's first quarter"
    private static Entity ReadYearFirst(Reading r, int index)
    {
        if (!YearReaderOrRelative.TryRead(r, index, out var year, out var next))
        {
            return null;
        }

        next = r.IsSymbol(next, '\'') && r.Is(next + 1, Key.S) ? next + 2 : next;
        next = r.Skip(next, '-');
        next = r.SkipThe(next);
        return TryReadPart(r, next, out var number, out var months, out next) && (months == MonthsInQuarter || r.IsDigits(next - 1) || r.IsDigits(index))
            ? Make(index, next, StartOf(year, number, months), months)
            : null;
    }

    // "q1", "q1-2019", "the first quarter of the year", "first half of 2018"
    private static Entity ReadTerm(Reading r, int index)
    {
        if (!TryReadPart(r, r.SkipThe(index), out var number, out var months, out var next))
        {
            return null;
        }

        var of = r.Is(next, Key.Of) || r.IsSymbol(next, ',') || r.IsSymbol(next, '-') ? next + 1 : next;
        if (YearReaderOrRelative.TryReadOpen(r, of, out var year, out var end))
        {
            next = end;
        }
        else if (months == MonthsInHalf)
        {
            return null;
        }

        if (year >= 0)
        {
            var entity = Make(index, next, StartOf(year, number, months), months);
            entity?.Traits |= EntityTraits.HasYear;
            return entity;
        }

        return months == MonthsInHalf ? Make(index, next, StartOf(r.Reference.Year, number, months), months) : Open(r, index, next, number);
    }

    private static bool TryReadPart(Reading r, int index, out int number, out int months, out int next)
    {
        if (r[index].Key is Key.Q or Key.H && r.IsJoined(index + 1) && r.Length(index + 1) == 1)
        {
            number = r.Digits(index + 1);
            months = r.Is(index, Key.Q) ? MonthsInQuarter : MonthsInHalf;
            next = index + 2;
            return number >= 1 && number * months <= 12 && !(r.IsJoined(next) && r.Text.IsWord(next));
        }

        months = 0;
        if (!Numerals.TryReadOrdinal(r, index, out number, out next))
        {
            return false;
        }

        next = r.Skip(next, '-');
        months = r.Text.Is(next, "quarter") ? MonthsInQuarter : r.Is(next, Key.Half) ? MonthsInHalf : 0;
        next++;
        return months > 0 && number * months <= 12;
    }

    private static Entity Open(Reading r, int first, int next, int number)
    {
        var year = r.Reference.Year;
        var start = StartOf(year, number, MonthsInQuarter);
        var end = CalendarMath.AddMonths(start, MonthsInQuarter);
        var entity = Make(first, next, start, MonthsInQuarter);
        if (entity is null)
        {
            return null;
        }

        entity.Timex = string.Concat("(XXXX", Timex.Date(start).AsSpan(4), ",XXXX") + string.Concat(Timex.Date(end).AsSpan(4), ",P3M)");
        var shift = end < r.Reference ? 1 : end > r.Reference ? -1 : 0;
        var other = StartOf(year + shift, number, MonthsInQuarter);
        if (shift > 0)
        {
            (entity.Future, entity.FutureEnd) = (other, CalendarMath.AddMonths(other, MonthsInQuarter));
        }
        else if (shift < 0)
        {
            (entity.Past, entity.PastEnd) = (other, CalendarMath.AddMonths(other, MonthsInQuarter));
        }

        return entity;
    }

    private static Moment StartOf(int year, int number, int months) => CalendarMath.Create(year, ((number - 1) * months) + 1, 1);

    private static Entity Make(int first, int next, Moment start, int months)
    {
        var end = CalendarMath.AddMonths(start, months);
        return start == Moment.MinValue || end == Moment.MinValue
            ? null
            : Entity.Period(
                EntityKind.DatePeriod, first, next, Timex.Range(Timex.Date(start), Timex.Date(end), Timex.Count(months, "M")), start, end);
    }
}
