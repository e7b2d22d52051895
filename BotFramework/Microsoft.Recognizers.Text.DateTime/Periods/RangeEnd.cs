using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>One end of a period: a date, now, or a period that lends its beginning, middle or end.</summary>
internal sealed class RangeEnd
{
    private readonly Entity entity;
    private readonly string part;

    private RangeEnd(Entity entity, string part)
    {
        this.entity = entity;
        this.part = part;
    }

    public int Next => entity.Next;

    public bool IsDate => entity.Kind == EntityKind.Date;

    public bool IsPureYear => entity.Has(EntityTraits.PureYear) && part is null;

    public bool IsWeek => entity.Has(EntityTraits.Week);

    public bool IsWeekday => entity.Has(EntityTraits.Weekday);

    public bool IsNext => entity.Has(EntityTraits.Next);

    public bool IsRelative => entity.Has(EntityTraits.Relative);

    public bool HasYear => entity.Has(EntityTraits.HasYear);

    public int Year => entity.Future.Year;

    public string Timex => entity.Timex;

    public Moment Past => Pick(entity.Past, entity.PastEnd);

    public Moment Future => Pick(entity.Future, entity.FutureEnd);

    public bool IsValid => IsDate ? Past != Moment.MinValue && Future != Moment.MinValue : !entity.Unresolved && entity.Future != Moment.MinValue;

    public static RangeEnd Read(Reading r, int index)
    {
        var start = r.SkipThe(index);
        var part = r[start].Key switch { Key.Beginning => "start", Key.Middle => "mid", Key.End => "end", _ => null };
        if (part is not null && r.Is(start + 1, Key.Of))
        {
            return ReadEntity(r, start + 2, period: true) is { } whole ? new RangeEnd(whole, part) : null;
        }

        return ReadEntity(r, index, period: false) is { } entity ? new RangeEnd(entity, null) : null;
    }

    private static Entity ReadEntity(Reading r, int index, bool period)
    {
        var the = r.SkipThe(index);
        return ReadBare(r, index, period) ?? (the > index ? ReadBare(r, the, period) : null);
    }


    /// <summary>The same with a year that the other end names.</summary>
    public RangeEnd In(int year)
    {
        var quarter = entity.Timex.StartsWith("(XXXX-", StringComparison.Ordinal);
        if (entity.Has(EntityTraits.SpecialDay | EntityTraits.HasYear)
            || (!quarter && (!entity.Timex.StartsWith("XXXX-", StringComparison.Ordinal) || entity.Timex.StartsWith("XXXX-W", StringComparison.Ordinal))))
        {
            return this;
        }

        var copy = entity.Copy();
        copy.Timex = Calendar.Timex.WithYear(copy.Timex, year);
        copy.Past = copy.Future = InYear(entity.Future, year);
        var end = entity.Kind == EntityKind.Date ? copy.Future : CalendarMath.AddMonths(copy.Future, quarter ? 3 : 1);
        copy.PastEnd = copy.FutureEnd = end;
        return new RangeEnd(copy, part);
    }

    /// <summary>The same weekday in the next week.</summary>
    public RangeEnd InWeek(Moment monday) =>
        new(DateMaker.Point(entity.First, entity.Next, CalendarMath.This(monday, CalendarMath.Weekday(entity.Future))), null);

    /// <summary>A leap day's candidates force their years upon the other end.</summary>
    public RangeEnd InYearsOf(RangeEnd leapDay)
    {
        var copy = entity.Copy();
        copy.Past = InYear(entity.Past, leapDay.Past.Year);
        copy.Future = InYear(entity.Future, leapDay.Future.Year);
        return new RangeEnd(copy, part);
    }

    private static Moment InYear(Moment day, int year) => CalendarMath.Create(year, day.Month, day.Day);

    private static Entity ReadBare(Reading r, int index, bool period)
    {
        var found = period ? null : Entity.Longer(CalendarDateRules.Read(r, index, inRange: true), DateRules.Read(r, index));
        found = Entity.Longer(found, MonthRules.Read(r, index));
        found = Entity.Longer(found, YearOrRelative(r, index));
        found = Entity.Longer(found, QuarterRules.Read(r, index));
        found = Entity.Longer(found, WeekRules.Read(r, index));
        if (found is null && !period && (r.Is(index, Key.Now) || r.Is(index, Key.Date)))
        {
            found = DateMaker.Point(index, index + 1, r.Reference.Date);
            found.Traits |= EntityTraits.SpecialDay;
        }

        return found;
    }

    private static Entity YearOrRelative(Reading r, int index)
    {
        if (YearReader.TryRead(r, index, out var year, out var next) && (!r.IsDigits(index) || !r.IsSymbol(next, '/')))
        {
            return YearRules.Make(index, next, year);
        }

        return Entity.Longer(YearRules.Read(r, index), CalendarPeriodRules.Read(r, index));
    }

    private Moment Pick(Moment start, Moment end) => part switch
    {
        "end" => end,
        "mid" => CalendarMath.AddDays(start, (int)((end - start).TotalDays / 2)),
        _ => start,
    };
}
