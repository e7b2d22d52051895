using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Months by name, with or without their year: "april", "next May", "Dec-2018", "the 9th month of next year", "12-2015".</summary>
internal static class MonthRules
{
    public static Entity Read(Reading r, int index)
    {
        var start = PeriodPrefix.Skip(r, index, out var prefix);
        start = prefix.Mod is null ? start : r.SkipThe(start);
        return (prefix.Mod is null ? ReadWithYear(r, index) : null) ?? ReadByName(r, index, start, prefix);
    }

    /// <summary>A month's bounds.</summary>
    public static (Moment Start, Moment End) Bounds(int year, int month)
    {
        var start = CalendarMath.Create(year, month, 1);
        return (start, CalendarMath.AddMonths(start, 1));
    }

    private static Entity ReadByName(Reading r, int first, int start, PeriodPrefix prefix)
    {
        var name = SkipMonthOf(r, start);
        name = Relative.Skip(r, name, out var shift, out _);
        var month = r[name].Month;
        if (month == 0 || !IsMonth(r, first, name))
        {
            return null;
        }

        if (prefix.Mod is not null && shift == Relative.None && ReadWithYear(r, name) is { } dated)
        {
            return Named(first, dated.Next, dated.Past.Year, month, prefix);
        }

        return shift == Relative.None ? Open(r, first, name + 1, month, prefix) : Named(first, name + 1, r.Reference.Year + shift, month, prefix);
    }

    private static Entity Open(Reading r, int first, int next, int month, PeriodPrefix prefix)
    {
        var (year, now) = (r.Reference.Year, r.Reference.Month);
        var (pastStart, pastEnd) = Bounds(month >= now ? year - 1 : year, month);
        var (start, end) = Bounds(month < now ? year + 1 : year, month);
        (pastStart, pastEnd) = prefix.OfMonth(pastStart, pastEnd);
        (start, end) = prefix.OfMonth(start, end);
        return new Entity
        {
            Kind = EntityKind.DatePeriod,
            First = first,
            Next = next,
            Timex = Timex.Month(-1, month),
            Past = pastStart,
            PastEnd = pastEnd,
            Future = start,
            FutureEnd = end,
            Mod = prefix.Mod,
        };
    }

    private static Entity Named(int first, int next, int year, int month, PeriodPrefix prefix)
    {
        var (start, end) = Bounds(year, month);
        (start, end) = prefix.OfMonth(start, end);
        var entity = Entity.Period(EntityKind.DatePeriod, first, next, Timex.Month(year, month), start, end);
        entity.Mod = prefix.Mod;
        entity.Traits = EntityTraits.HasYear;
        return start == Moment.MinValue ? null : entity;
    }

    private static Entity ReadWithYear(Reading r, int index)
    {
        if (r.IsDigits(index))
        {
            return ReadNumeric(r, index) ?? ReadYearFirst(r, index, index + 1);
        }

        var name = SkipMonthOf(r, index);
        if (r[name].Month > 0)
        {
            return TryReadYearBehind(r, name, out var year, out var next) ? Named(index, next, year, r[name].Month, default) : null;
        }

        return ReadNthMonth(r, index) ?? ReadYearFirst(r, index, index);
    }

    // "Dec-2018", "Dec, 2018", "April of 87", "march next year"
    private static bool TryReadYearBehind(Reading r, int name, out int year, out int next)
    {
        next = name + 1;
        if (r.Length(next) == 1 && r.Text.Folded(next)[0] is '/' or '\\' or '-' or '.' or ',')
        {
            next++;
        }

        var of = r[next].Key is Key.Of or Key.In ? next + 1 : next;
        var twoDigits = r.Skip(of, '\'');
        if (YearReader.TryRead(r, of, out year, out next) && !IsOtherDate(r, next))
        {
            return true;
        }

        if (r.Length(twoDigits) == 2 && r.IsDigits(twoDigits) && !DayReader.IsHour(r, twoDigits + 1)
            && !(r.IsJoined(twoDigits + 1) && (r.Text.IsWord(twoDigits + 1) || r.IsDigits(twoDigits + 2))))
        {
            year = DateMaker.FullYear(r.Digits(twoDigits));
            next = twoDigits + 1;
            return year >= 100 && (of > name + 1 && r[of - 1].Key is Key.Of or Key.In || twoDigits > of || r.Digits(twoDigits) > 31);
        }

        var relative = Relative.Skip(r, of, out var shift, out var key);
        year = r.Reference.Year + shift;
        next = relative + 1;
        return relative > of && r.Text.Is(relative, "year") && key is Key.Next or Key.Following or Key.Last or Key.This;
    }

    // "2016 10 16" has a year, and goes on
    private static bool IsOtherDate(Reading r, int next) =>
        r.IsSymbol(next, '-') && r.IsJoined(next) && r.IsDigits(next + 1) && r.IsSymbol(next + 2, '-');

    // "2018 dec", "next year march"
    private static Entity ReadYearFirst(Reading r, int index, int yearEnd)
    {
        int next;
        if (yearEnd > index)
        {
            if (!YearReader.TryReadDigits(r, index, out var year))
            {
                return null;
            }

            next = yearEnd;
            next = r.Skip(next, ',');
            return MonthAt(r, index, next, year);
        }

        next = Relative.Skip(r, index, out var shift, out var key);
        return next > index && r.Text.Is(next, "year") && key is Key.Next or Key.Following or Key.Last or Key.This
            ? MonthAt(r, index, r.Skip(next + 1, ','), r.Reference.Year + shift)
            : null;
    }

    private static Entity MonthAt(Reading r, int first, int name, int year) =>
        r[name].Month > 0 && !r.IsDigits(name + 1) && (!r.Is(name, Key.Modal) || IsMay(r, name, bare: false)) ? Named(first, name + 1, year, r[name].Month, default) : null;

    // "the 9th month of next year", "last month of 2019"
    private static Entity ReadNthMonth(Reading r, int index)
    {
        var ordinal = r.SkipThe(index);
        if (!WeekdayOfMonthRules.TryReadOrdinalOrLast(r, ordinal, out var month, out var next) || month > 12 || !r.Text.Is(next, "month")
            || r[next + 1].Key is not (Key.Of or Key.In))
        {
            return null;
        }

        month = r.Is(ordinal, Key.Last) ? 12 : month;
        return YearReaderOrRelative.TryRead(r, next + 2, out var year, out next) ? Named(index, next, year, month, default) : null;
    }

    // "12-2015", "2015/12"
    private static Entity ReadNumeric(Reading r, int index)
    {
        if (r.Length(index + 1) != 1 || r.Text.Folded(index + 1)[0] is not ('-' or '/' or '.') || IsBesideDigits(r, index, index + 3))
        {
            return null;
        }

        var dot = r.IsSymbol(index + 1, '.');
        if (YearReader.TryReadDigits(r, index, out var year))
        {
            return r.Length(index + 2) <= 2 && r.Digits(index + 2) is >= 1 and <= 12 and var behind ? Named(index, index + 3, year, behind, default) : null;
        }

        return !dot && r.Length(index) <= 2 && r.Digits(index) is >= 1 and <= 12 and var month && YearReader.TryReadDigits(r, index + 2, out year)
            ? Named(index, index + 3, year, month, default)
            : null;
    }

    private static bool IsBesideDigits(Reading r, int first, int next) =>
        (r.IsJoined(first) && r.Text.Folded(first - 1)[0] is '-' or '/' or '.' && r.IsDigits(first - 2))
        || (r.IsJoined(next) && r.Text.Folded(next)[0] is '-' or '/' && r.IsDigits(next + 1))
        || (r.IsJoined(next) && r.Text.IsWord(next));

    private static int SkipMonthOf(Reading r, int index)
    {
        var month = r.SkipThe(index);
        return r.Text.Is(month, "month") && r.Is(month + 1, Key.Of) && r[month + 2].Month > 0 ? month + 2 : index;
    }

    // "may" is a verb more often than not, and "$DEC" no month.
    private static bool IsMonth(Reading r, int first, int name)
    {
        if (r.IsJoined(name) && r.Length(name - 1) == 1 && r.Text.Folded(name - 1)[0] is '$' or '%' or '£' or '&' or '!' or '?' or '@' or '#')
        {
            return false;
        }

        return !r.Is(name, Key.Modal) || IsMay(r, name, bare: first == name);
    }

    private static bool IsMay(Reading r, int name, bool bare)
    {
        if (r[name + 1].Key is Key.VerbAfterMay or Key.Not or Key.Pronoun || (r.Is(name + 1, Key.Or) && r.Is(name + 2, Key.Modal)))
        {
            return false;
        }

        var at = r.Skip(name + 1, ',');
        return !bare
            || (r[name - 1].Key is not (Key.Pronoun or Key.That or Key.This or Key.And or Key.Or)
                && !(r.Is(at, Key.At) && r[at + 1].Number < 0 && !r.IsDigits(at + 1)));
    }
}
