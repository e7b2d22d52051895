using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.English;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Holidays;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Holidays and their weekends: "black friday 2010", "last easter", "the weekend of labor day".</summary>
internal static class HolidayRules
{
    private static readonly Lazy<HolidayTable> Table = new(static () => new HolidayTable(EnglishHolidays.Rules), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Whether a word that means nothing else begins a holiday's name.</summary>
    public static bool CouldBegin(Reading r, int index) => Table.Value.Begins(r.Text, index);

    /// <summary>A holiday, or the weekend it makes.</summary>
    public static Entity Read(Reading r, int index)
    {
        var weekend = r.SkipThe(index);
        if (r.Is(weekend, Key.Weekend) && r.Is(weekend + 1, Key.Of))
        {
            return ReadDay(r, weekend + 2) is { } day ? MakeWeekend(day, index, day.Next) : null;
        }

        if (ReadDay(r, index) is not { } holiday)
        {
            return null;
        }

        if (!r.Is(holiday.Next, Key.Weekend))
        {
            return holiday;
        }

        if (!holiday.Has(EntityTraits.HasYear) && ReadDay(r, index, skipWeekend: true) is { } dated && dated.Has(EntityTraits.HasYear))
        {
            return MakeWeekend(dated, index, dated.Next);
        }

        return MakeWeekend(holiday, index, holiday.Next + 1);
    }

    /// <summary>A holiday.</summary>
    public static Entity ReadDay(Reading r, int index) => ReadDay(r, index, skipWeekend: false);

    private static Entity ReadDay(Reading r, int index, bool skipWeekend)
    {
        var start = Relative.Skip(r, index, out var shift, out _);
        if (!r.Text.IsWord(start) || Table.Value.Find(r.Text, start, out var next) is not { } holiday)
        {
            return null;
        }

        next = skipWeekend ? r.Skip(next, Key.Weekend) : next;
        if (start > index)
        {
            return MakeRelative(r, index, next, holiday, shift);
        }

        var of = r.Skip(next, Key.Of);
        if (YearReader.TryReadDigits(r, of, out var year))
        {
            return MakeInYear(index, of + 1, holiday, year);
        }

        var relative = Relative.Skip(r, of, out shift, out _);
        return relative > of && r.Text.Is(relative, "year")
            ? MakeInYear(index, relative + 1, holiday, r.Reference.Year + shift)
            : MakeOpen(r, index, next, holiday);
    }

    private static Entity MakeOpen(Reading r, int first, int next, Holiday holiday)
    {
        var year = r.Reference.Year;
        var day = holiday.In(year);
        return new Entity
        {
            Kind = EntityKind.Date,
            First = first,
            Next = next,
            Timex = "XXXX" + holiday.TimexOf(day),
            Past = day >= r.Reference ? holiday.In(year - 1) : day,
            Future = day < r.Reference ? holiday.In(year + 1) : day,
        };
    }

    private static Entity MakeRelative(Reading r, int first, int next, Holiday holiday, int shift)
    {
        var year = r.Reference.Year;
        var day = holiday.In(year);
        if ((shift > 0 && day < r.Reference) || (shift < 0 && day > r.Reference))
        {
            year += shift;
        }

        return MakeInYear(first, next, holiday, year);
    }

    private static Entity MakeInYear(int first, int next, Holiday holiday, int year)
    {
        var day = holiday.In(year);
        var entity = Entity.Point(EntityKind.Date, first, next, Timex.Year(year) + holiday.TimexOf(day), day);
        entity.Traits = EntityTraits.HasYear;
        return entity;
    }

    private static Entity MakeWeekend(Entity day, int first, int next)
    {
        var (pastStart, pastEnd) = Weekend(day.Past);
        var (start, end) = Weekend(day.Future);
        return new Entity
        {
            Kind = EntityKind.DatePeriod,
            First = first,
            Next = next,
            Timex = CalendarMath.IsoWeek(start) + "-WE",
            PastTimex = CalendarMath.IsoWeek(pastStart) + "-WE",
            Past = pastStart,
            PastEnd = pastEnd,
            Future = start,
            FutureEnd = end,
            Traits = EntityTraits.OwnTimex,
        };
    }

    // A Monday or Tuesday lengthens the weekend before it, a Friday or so the one behind it.
    private static (Moment Start, Moment End) Weekend(Moment day)
    {
        var weekday = CalendarMath.Weekday(day);
        var saturday = CalendarMath.This(day, 6);
        return weekday switch
        {
            1 or 2 => (CalendarMath.AddDays(saturday, -7), CalendarMath.AddDays(day, 1)),
            7 => (saturday, CalendarMath.AddDays(day, 1)),
            _ => (day, CalendarMath.AddDays(saturday, 2)),
        };
    }
}
