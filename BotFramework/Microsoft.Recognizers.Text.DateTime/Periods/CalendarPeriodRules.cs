using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Weeks, weekends, fortnights, months and years named by where they lie: "this week", "later in the year", "year to date".</summary>
internal static class CalendarPeriodRules
{
    public static Entity Read(Reading r, int index) => ReadToDate(r, index) ?? ReadReferred(r, index) ?? ReadUnit(r, index);

    private static Entity ReadUnit(Reading r, int index)
    {
        if (r.Is(index, Key.Eoy))
        {
            return Year(r, index, index + 1, 0, new PeriodPrefix { Mod = "end" });
        }

        var start = PeriodPrefix.Skip(r, index, out var prefix);
        var unit = Relative.SkipOrThe(r, start, out var shift, out var key);
        var relative = unit > start;
        unit = r.Skip(unit, Key.My);
        shift = relative ? shift : 0;
        if (!TryReadUnit(r, unit, out var what, out var next))
        {
            return prefix.Mod is null ? null : ReadNamedYear(r, index, start, prefix);
        }

        if (r.Is(next, Key.After) && r.Is(r.SkipThe(next + 1), Key.Next))
        {
            next = r.SkipThe(next + 1) + 1;
            shift = 2;
        }
        else if (r.Is(next, Key.Before) && r.Is(next + 1, Key.Last) && r.IsClauseEnd(next + 2))
        {
            next += 2;
            shift = -2;
        }

        if (!IsWhole(r, index, unit, next, relative || prefix.Mod is not null, what))
        {
            return null;
        }

        return what switch
        {
            Key.Week => Week(r, index, next, shift, prefix, 7),
            Key.Workweek => Week(r, index, next, shift, prefix, 5),
            Key.Weekend => Weekend(r, index, next, shift, prefix),
            Key.M => Month(r, index, next, shift, prefix),
            Key.Calendar => Year(r, index, next, shift, prefix),
            Key.Fiscal or Key.School => SpecialYear(r, index, next, what, key is Key.The or Key.None || !relative ? Relative.None : shift),
            _ => Fortnight(r, index, next, shift),
        };
    }

    // The key of the unit; M stands for a month, Calendar for a year, Bi for a fortnight.
    private static bool TryReadUnit(Reading r, int index, out Key what, out int next)
    {
        next = index + 1;
        what = r[index].Key;
        switch (what)
        {
            case Key.Week:
            case Key.Workweek:
                return !r[index].PluralUnit && !(what == Key.Week && r.IsSymbol(next, '-') && r.Text.Is(next + 1, "day"));
            case Key.Weekend:
                return !r.Text.Is(index, "weekends");
            case Key.Working when r.Is(next, Key.Week):
                (what, next) = (Key.Workweek, next + 1);
                return true;
            case Key.Calendar or Key.Fiscal or Key.School when r.Text.Is(next, "year"):
                next++;
                return true;
        }

        var word = r[index];
        what = word is { PluralUnit: false, JoinedUnit: false }
            ? word.Unit switch { Unit.Month => Key.M, Unit.Year => Key.Calendar, Unit.Fortnight => Key.Bi, Unit.Week => Key.Week, _ => Key.None }
            : Key.None;
        return what != Key.None;
    }

    // A bare unit says no period, and a number behind it says which one is meant.
    private static bool IsWhole(Reading r, int first, int unit, int next, bool relative, Key what)
    {
        if (!relative && (what is Key.Week or Key.M or Key.Calendar or Key.Bi) && next == unit + 1)
        {
            return false;
        }

        if (r.Is(next, Key.To) && r.Is(next + 1, Key.Date))
        {
            return false;
        }

        var number = r.Skip(next, Key.Of);
        if (what == Key.Calendar && number == next && YearReader.TryReadWords(r, number, out _, out _))
        {
            return false;
        }

        return !(r.IsDigits(number) && !DayReader.IsHour(r, number + 1) && r.Is(first, Key.The)) && !(number > next && r.IsDigits(number));
    }

    private static Entity Week(Reading r, int first, int next, int shift, PeriodPrefix prefix, int days)
    {
        var monday = CalendarMath.AddDays(CalendarMath.This(r.Reference.Date, 1), shift * 7);
        var (start, end) = prefix.OfWeek(monday, CalendarMath.AddDays(monday, days));
        return Limited(r, Entity.Period(EntityKind.DatePeriod, first, next, CalendarMath.IsoWeek(monday), start, end), prefix, shift, EntityTraits.Week);
    }

    private static Entity Weekend(Reading r, int first, int next, int shift, PeriodPrefix prefix)
    {
        var saturday = CalendarMath.AddDays(CalendarMath.This(r.Reference.Date, 6), shift * 7);
        var entity = Entity.Period(
            EntityKind.DatePeriod, first, next, CalendarMath.IsoWeek(saturday) + "-WE", saturday, CalendarMath.AddDays(saturday, 2));
        entity.Mod = prefix.IsComparative && shift == 0 ? null : prefix.Mod;
        return entity;
    }

    private static Entity Month(Reading r, int first, int next, int shift, PeriodPrefix prefix)
    {
        var month = CalendarMath.AddMonths(new Moment(r.Reference.Year, r.Reference.Month, 1), shift);
        var (start, end) = prefix.OfMonth(month, CalendarMath.AddMonths(month, 1));
        return Limited(r, Entity.Period(EntityKind.DatePeriod, first, next, Timex.Month(month.Year, month.Month), start, end), prefix, shift, 0);
    }

    private static Entity Year(Reading r, int first, int next, int shift, PeriodPrefix prefix)
    {
        var year = CalendarMath.Create(r.Reference.Year + shift, 1, 1);
        var (start, end) = prefix.OfYear(year, CalendarMath.AddYears(year, 1), named: false);
        return Limited(r, Entity.Period(EntityKind.DatePeriod, first, next, Timex.Year(year.Year), start, end), prefix, shift, 0);
    }

    private static Entity Fortnight(Reading r, int first, int next, int shift)
    {
        var monday = CalendarMath.AddDays(CalendarMath.This(r.Reference.Date, 1), shift * 14);
        var end = CalendarMath.AddDays(monday, 14);
        return Entity.Period(EntityKind.DatePeriod, first, next, Timex.Range(Timex.Date(monday), Timex.Date(end), "P2W"), monday, end);
    }

    private static Entity SpecialYear(Reading r, int first, int next, Key what, int shift) => new()
    {
        Kind = EntityKind.DatePeriod,
        First = first,
        Next = next,
        Timex = (what == Key.Fiscal ? "FY" : "SY") + Timex.Year(shift == Relative.None ? -1 : r.Reference.Year + shift),
        Unresolved = true,
    };

    private static Entity Limited(Reading r, Entity period, PeriodPrefix prefix, int shift, EntityTraits traits)
    {
        prefix.Limit(period, r.Reference, shift == 0);
        period.Traits |= traits | EntityTraits.Relative;
        return period.Future == Moment.MinValue ? null : period;
    }

    // "end of 2000"
    private static Entity ReadNamedYear(Reading r, int first, int index, PeriodPrefix prefix)
    {
        if (!YearReader.TryReadDigits(r, index, out var year) || !YearRules.IsAlone(r, index))
        {
            return null;
        }

        var start = CalendarMath.Create(year, 1, 1);
        var (from, to) = prefix.OfYear(start, CalendarMath.AddYears(start, 1), named: true);
        var entity = Entity.Period(EntityKind.DatePeriod, first, index + 1, Timex.Year(year), from, to);
        entity.Mod = prefix.Mod;
        entity.Traits = EntityTraits.HasYear;
        return entity;
    }

    // "year to date", "to date"
    private static Entity ReadToDate(Reading r, int index)
    {
        var today = r.Reference.Date;
        if (r[index].Unit is Unit.Year or Unit.Month && r.Is(index + 1, Key.To) && r.Is(index + 2, Key.Date))
        {
            var year = r[index].Unit == Unit.Year;
            return Entity.Period(
                EntityKind.DatePeriod,
                index,
                index + 3,
                year ? Timex.Year(today.Year) : Timex.Month(today.Year, today.Month),
                new Moment(today.Year, year ? 1 : today.Month, 1),
                today);
        }

        if (r[index].Key is not (Key.To or Key.Until) || !r.Is(index + 1, Key.Date) || r.Text.Is(index - 1, "up") || r.Text.Is(index - 1, "equals")
            || r.Is(index - 1, Key.Equal) || r.Text.Is(index + 2, "with"))
        {
            return null;
        }

        var entity = Entity.Point(EntityKind.DatePeriod, index, index + 2, "PRESENT_REF", today);
        entity.PastEnd = entity.FutureEnd = today;
        entity.Mod = "before";
        entity.Traits = EntityTraits.OneBound;
        return entity;
    }

    // "that weekend", "the same week": which one is not known
    private static Entity ReadReferred(Reading r, int index)
    {
        if (r[index].Key is not (Key.That or Key.Same) || !TryReadUnit(r, index + 1, out var what, out var next) || next > index + 2)
        {
            return null;
        }

        var (entity, timex) = what switch
        {
            Key.Week => (Week(r, index, next, 0, default, 7), "XXXX-WXX"),
            Key.Weekend => (Weekend(r, index, next, 0, default), "XXXX-WXX-WE"),
            Key.M => (Month(r, index, next, 0, default), "XXXX-XX"),
            Key.Calendar => (Year(r, index, next, 0, default), "XXXX"),
            _ => (Fortnight(r, index, next, 0), null),
        };
        if (entity is not null)
        {
            entity.Timex = timex ?? entity.Timex;
            entity.Mod = "ref_undef";
        }

        return entity;
    }
}
