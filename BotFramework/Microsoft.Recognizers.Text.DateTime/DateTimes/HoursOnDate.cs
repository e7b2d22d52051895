using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Puts a period between two times of day on a date.</summary>
internal static class HoursOnDate
{
    /// <summary>A period of hours on a date.</summary>
    public static Entity OnDate(Entity date, Entity range, int first, int next, bool rewrite = false)
    {
        var (from, to, duration) = rewrite ? Rewritten(range) : Split(range.Timex);
        var open = range.AmPm && (from.Length == 3 && to.Length == 3 ? range.Future.Hour <= 12 : range.Future.Hour < 12 && range.FutureEnd.Hour < 12);
        return new Entity
        {
            Kind = EntityKind.DateTimePeriod,
            First = first,
            Next = next,
            Timex = Timex.Range(date.Timex + from, date.Timex + to, duration),
            Past = On(date.Past, range.Future),
            PastEnd = On(date.Past, range.FutureEnd),
            Future = On(date.Future, range.Future),
            FutureEnd = On(date.Future, range.FutureEnd),
            AmPm = open,
        };
    }

    private static Moment On(Moment day, Moment time) => CalendarMath.At(day, time.Hour, time.Minute, time.Second);

    private static (string From, string To, string Duration) Split(string timex)
    {
        var parts = timex[1..^1].Split(',');
        return (parts[0], parts[1], parts[2]);
    }

    private static (string From, string To, string Duration) Rewritten(Entity range)
    {
        var (from, to, duration) = Split(range.Timex);
        return (Hour(range.Future) + from[3..], Hour(range.FutureEnd) + to[3..], duration);

        static string Hour(Moment moment) => Timex.Time(moment.Hour);
    }

    /// <summary>A period of hours in a part of a day near today.</summary>
    public static Entity OnPart(Reading r, RelativePart part, Entity range, int first, int next)
    {
        if (part.Part != DayPart.Morning)
        {
            range = range.Copy();
            range.Past = range.Future = ToAfternoon(range.Future);
            range.PastEnd = range.FutureEnd = ToAfternoon(range.FutureEnd);
        }

        var joined = OnDate(DateMaker.Point(first, next, part.Day(r)), range, first, next, rewrite: true);
        joined.AmPm = false;
        return joined;
    }

    /// <summary>The period moved to the afternoon where its part of the day says so.</summary>
    public static Entity InPart(Entity range, DayPart part)
    {
        var copy = range.Copy();
        if (range.AmPm && part != DayPart.Morning)
        {
            copy.Past = copy.Future = ToAfternoon(range.Future);
            copy.PastEnd = copy.FutureEnd = ToAfternoon(range.FutureEnd);
        }

        copy.AmPm = false;
        return copy;
    }

    /// <summary>The same with its hours as upstream writes them in this one form: without a leading zero.</summary>
    public static Entity InUnpaddedHours(Entity entity, Entity range)
    {
        if (range.Future.Minute == 0 && range.FutureEnd.Minute == 0)
        {
            entity.Timex = entity.Timex.Replace("T0", "T", StringComparison.Ordinal);
        }

        return entity;
    }

    private static Moment ToAfternoon(Moment moment) => moment.Hour is > 0 and < 12 ? moment.AddHours(12) : moment;
}
