using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Years by number, decades and centuries: "2019", "nineteen ninety six", "fy 2019", "the 1990s", "15th century".</summary>
internal static class YearRules
{
    public static Entity Read(Reading r, int index) =>
        ReadDecade(r, index) ?? ReadRelativeDecade(r, index) ?? ReadCentury(r, index) ?? ReadYear(r, index) ?? ReadSpecialYear(r, index);

    /// <summary>Whether a year's digits are no part of a telephone number or the like.</summary>
    public static bool IsAlone(Reading r, int index)
    {
        if ((r.IsSymbol(index - 1, '.') && r.IsJoined(index) && r.IsDigits(index - 2))
            || (r.IsSymbol(index + 1, '.') && r.IsJoined(index + 1) && r.IsJoined(index + 2) && r.IsDigits(index + 2))
            || (r.IsJoined(index) && r.Text.IsWord(index - 1)))
        {
            return false;
        }

        var before = r.IsSymbol(index - 1, '-');
        var behind = r.IsSymbol(index + 1, '-');
        if (before && behind && r.IsJoined(index) && r.IsJoined(index + 1))
        {
            return false;
        }

        return !(before && r.IsDigits(index - 2) && r.Digits(index - 2) is < 1 or > 12)
            && !(behind && r.IsDigits(index + 2) && r.Digits(index + 2) is < 1 or > 12);
    }

    /// <summary>A year as a period.</summary>
    public static Entity Make(int first, int next, int year)
    {
        var start = CalendarMath.Create(year, 1, 1);
        var entity = Entity.Period(EntityKind.DatePeriod, first, next, Timex.Year(year), start, CalendarMath.AddYears(start, 1));
        entity.Traits = EntityTraits.PureYear | EntityTraits.HasYear;
        return entity;
    }

    private static Entity ReadYear(Reading r, int index)
    {
        if (r.IsDigits(index))
        {
            return YearReader.TryReadDigits(r, index, out var digits) && IsAlone(r, index) && !IsAmount(r, index) ? Make(index, index + 1, digits) : null;
        }

        return YearReader.TryReadWords(r, index, out var year, out var next) && !IsAmount(r, next - 1) ? Make(index, next, year) : null;
    }

    private static bool IsAmount(Reading r, int index) => r.Text.Is(index + 1, "%") || r.Is(index + 1, Key.CountedNoun) || (r[index + 1].Unit != Unit.None && r[index + 1].PluralUnit);

    // "year 2012", "cy18", "school year 2008"
    private static Entity ReadSpecialYear(Reading r, int index)
    {
        var next = index + 1;
        var special = string.Empty;
        switch (r[index].Key)
        {
            case Key.FiscalYear:
                special = "FY";
                break;
            case Key.SchoolYear:
                special = "SY";
                break;
            case Key.CalendarYear:
                break;
            case Key.Fiscal or Key.School or Key.Calendar when r.Text.Is(next, "year"):
                special = r[index].Key switch { Key.Fiscal => "FY", Key.School => "SY", _ => string.Empty };
                next++;
                break;
            default:
                if (!r.Text.Is(index, "year"))
                {
                    return null;
                }

                break;
        }

        int year;
        int end;
        if (r.IsDigits(next) && r.Length(next) is >= 2 and <= 4)
        {
            year = DateMaker.FullYear(r.Digits(next));
            end = next + 1;
        }
        else if (!YearReader.TryReadWords(r, next, out year, out end))
        {
            return null;
        }

        return special.Length == 0
            ? year is > 0 and < 9999 ? Make(index, end, year) : null
            : new Entity { Kind = EntityKind.DatePeriod, First = index, Next = end, Timex = special + Timex.Year(year), Unresolved = true };
    }

    // "the 1990s", "90's", "nineteen eighties", "the noughties"
    private static Entity ReadDecade(Reading r, int index)
    {
        var start = r.SkipThe(index);
        start = r.IsSymbol(start, '\'') ? start + 1 : start;
        int decade;
        int next;
        var century = -1;
        if (r.IsDigits(start))
        {
            decade = r.Digits(start);
            next = r.Skip(start + 1, '\'');
            if (decade < 0 || decade % 10 != 0 || r.Length(start) is < 2 or > 4 || r.Length(start) == 3 || !r.Is(next, Key.S)
                || (r.Length(start) == 2 && (decade > 90 || (start == index && !IsDecadeSaid(r, index)))))
            {
                return null;
            }

            century = decade >= 100 ? decade / 100 : -1;
            decade %= 100;
            next++;
        }
        else if (!TryReadDecadeWords(r, start, out century, out decade, out next))
        {
            return null;
        }

        return Decade(r, index, next, century, decade);
    }

    // "in 90s" is a decade, "hold for 90s" no more than a long hold
    private static bool IsDecadeSaid(Reading r, int index) => r[index - 1].Key is Key.In or Key.To or Key.From or Key.Since or Key.Early or Key.Late or Key.Mid;

    private static bool TryReadDecadeWords(Reading r, int index, out int century, out int decade, out int next)
    {
        century = -1;
        decade = r[index].Decade;
        next = index + 1;
        if (decade >= 20)
        {
            (century, decade) = decade == 100 ? (20, 0) : (-1, decade);
            return true;
        }

        if (r[index].Number == 2 && r.Text.Is(next, "thousands"))
        {
            (century, decade, next) = (20, 0, next + 1);
            return true;
        }

        if (!Numerals.TryReadSmall(r, index, out century, out next) || century is < 1 or > 29)
        {
            return false;
        }

        next = r.Text.Is(next, "hundred") ? next + 1 : next;
        next = r.Skip(next, '-');
        next = r.Skip(next, Key.And);
        decade = r[next].Decade;
        next++;
        return decade is >= 0 and < 100;
    }

    private static Entity Decade(Reading r, int first, int next, int century, int decade)
    {
        if (century >= 0)
        {
            return Span(first, next, (century * 100) + decade, 10);
        }

        var year = (r.Reference.Year / 100 * 100) + decade;
        var start = CalendarMath.Create(year, 1, 1);
        var (past, future) = start < r.Reference ? (year, year + 100) : (year - 100, year);
        var end = (decade + 10) % 100;
        return new Entity
        {
            Kind = EntityKind.DatePeriod,
            First = first,
            Next = next,
            Timex = Timex.Range("XX" + Timex.TwoDigits(decade) + "-01-01", "XX" + Timex.TwoDigits(end) + "-01-01", "P10Y"),
            Past = CalendarMath.Create(past, 1, 1),
            PastEnd = CalendarMath.Create(past + 10, 1, 1),
            Future = CalendarMath.Create(future, 1, 1),
            FutureEnd = CalendarMath.Create(future + 10, 1, 1),
        };
    }

    // "the next decade", "last 2 decades"
    private static Entity ReadRelativeDecade(Reading r, int index)
    {
        var start = r.SkipThe(index);
        var next = Relative.Skip(r, start, out var shift, out _);
        if (next == start)
        {
            (next, shift) = (start, 0);
        }

        if (next == index)
        {
            return null;
        }

        long count = 1;
        if (next > start && Numerals.TryReadInteger(r, next, out var number, out var end))
        {
            (count, next) = (number, end);
        }

        if (r[next].Unit != Unit.Decade || count is < 1 or > 100)
        {
            return null;
        }

        var years = 10 * (int)count;
        var begin = r.Reference.Year / 10 * 10;
        begin += shift < 0 ? -years : shift > 0 ? 10 : 0;
        return Span(index, next + 1, begin, years);
    }

    private static Entity ReadCentury(Reading r, int index) =>
        Numerals.TryReadOrdinal(r, index, out var century, out var next) && century <= 99 && r.Is(next, Key.Century)
            ? Span(index, next + 1, (century - 1) * 100, 100)
            : null;

    private static Entity Span(int first, int next, int year, int years)
    {
        // There is no year 0: the first century begins with the year 1.
        var start = CalendarMath.Create(Math.Max(year, 1), 1, 1);
        var end = CalendarMath.Create(year + years, 1, 1);
        return start == Moment.MinValue && year > 1
            ? null
            : Entity.Period(EntityKind.DatePeriod, first, next, Timex.Range(Timex.Date(start), Timex.Date(end), Timex.Count(years, "Y")), start, end);
    }
}
