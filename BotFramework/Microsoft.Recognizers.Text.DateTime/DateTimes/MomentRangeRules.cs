using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.DateTimes;

/// <summary>Periods between two moments: "between now and eight o'clock", "from 3pm today to noon tomorrow".</summary>
internal static class MomentRangeRules
{
    public static Entity Read(Reading r, int index)
    {
        var start = Connectors.SkipLead(r, index, out var between);
        var from = DateTimeRules.Read(r, start) ?? TimeRules.Read(r, start);
        if (from is null || !Connectors.TryRead(r, from.Next, between, out var next))
        {
            return null;
        }

        next = r.SkipThe(next);
        var to = DateTimeRules.Read(r, next) ?? TimeRules.Read(r, next);
        if (to is null || from.Kind == EntityKind.Time == (to.Kind == EntityKind.Time) && from.Kind == EntityKind.Time)
        {
            return null;
        }

        return IsValid(from) && IsValid(to) ? Make(r, index, from, to) : null;
    }

    private static bool IsValid(Entity end) => end.Kind == EntityKind.Time || (end.Past != Moment.MinValue && end.Future != Moment.MinValue);

    private static Entity Make(Reading r, int first, Entity from, Entity to)
    {
        var open = from.AmPm && to.AmPm;
        var one = from.AmPm ^ to.AmPm;
        var (fromTimex, toTimex) = (from.Timex, to.Timex);
        if (to.Kind == EntityKind.Time)
        {
            (to, toTimex) = OnDayOf(to, from);
        }
        else if (from.Kind == EntityKind.Time)
        {
            (from, fromTimex) = OnDayOf(from, to);
        }

        var (start, end) = (from.Future, to.Future);
        var (pastStart, pastEnd) = (from.Past, to.Past);
        if (one && start > end && start.Date == end.Date)
        {
            end = CalendarMath.AddSeconds(end, 12 * 3600);
            toTimex = Later(toTimex, end);
        }

        if (one && pastStart > pastEnd && pastStart.Date == pastEnd.Date)
        {
            pastEnd = CalendarMath.AddSeconds(pastEnd, 12 * 3600);
        }

        start = start > end ? pastStart : start;
        pastEnd = pastEnd < pastStart ? end : pastEnd;
        return new Entity
        {
            Kind = EntityKind.DateTimePeriod,
            First = first,
            Next = to.Next,
            Timex = Timex.Range(fromTimex, toTimex, Timex.Span(end - start)),
            Past = pastStart,
            PastEnd = pastEnd,
            Future = start,
            FutureEnd = end,
            AmPm = open,
        };
    }

    private static string Later(string timex, Moment end)
    {
        var hour = timex.LastIndexOf('T');
        return hour < 0 || hour + 3 > timex.Length ? timex : string.Concat(timex.AsSpan(0, hour), Timex.Time(end.Hour), timex.AsSpan(hour + 3));
    }

    private static (Entity Moment, string Timex) OnDayOf(Entity time, Entity other)
    {
        var copy = time.Copy();
        copy.Past = time.Clock.On(other.Past);
        copy.Future = time.Clock.On(other.Future);
        var hour = other.Timex.IndexOf('T', StringComparison.Ordinal);
        var date = other.Has(EntityTraits.Now) || hour < 0 ? Timex.Date(other.Future) : other.Timex[..hour];
        return (copy, date + time.Timex);
    }
}
