using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Periods between two days of one month: "between 3 and 12 of Sept", "november 19-20", "april ninth through seventeenth".</summary>
internal static class DayRangeRules
{
    public static Entity Read(Reading r, int index)
    {
        var start = Connectors.SkipLead(r, index, out var between);
        if (WeekdayOfMonthRules.TryReadMonth(r, start, out var month, out var shift, out var next) && r[start].Key is not (Key.In or Key.Of or Key.On))
        {
            return ReadMonthFirst(r, index, next, month, shift);
        }

        if (!DayReader.TryRead(r, start, out var from, out next, out _) || !Connectors.TryRead(r, next, between, out next)
            || !DayReader.TryRead(r, r.SkipThe(next), out var to, out next, out _))
        {
            return null;
        }

        return WeekdayOfMonthRules.TryReadMonth(r, next, out month, out shift, out next) && !IsPartOfDate(r, start)
            ? Make(r, index, next, month, shift, from, to)
            : null;
    }

    private static Entity ReadMonthFirst(Reading r, int index, int next, int month, int shift)
    {
        var start = Connectors.SkipLead(r, next, out var between);
        start = start == next ? r.SkipThe(start) : start;
        return DayReader.TryRead(r, start, out var from, out next, out _) && Connectors.TryRead(r, next, between, out next)
            && DayReader.TryRead(r, r.SkipThe(next), out var to, out next, out var written) && !DayReader.IsHour(r, next)
            && !(written && r[next - 1].Ordinal == 0) && !IsPartOfDate(r, next - 1)
            && !(r.IsSymbol(next, '/') || (r.IsSymbol(next, '-') && r.IsJoined(next) && r.IsDigits(next + 1)))
            ? Make(r, index, next, month, shift, from, to)
            : null;
    }

    private static bool IsPartOfDate(Reading r, int index) =>
        r.IsJoined(index) && r.Length(index - 1) == 1 && r.Text.Folded(index - 1)[0] is '/' or '.' && r.IsDigits(index - 2);

    private static Entity Make(Reading r, int first, int next, int month, int shift, int from, int to)
    {
        var year = -1;
        var of = r.IsSymbol(next, ',') ? next + 1 : next;
        if (YearReader.TryRead(r, of, out var said, out var end))
        {
            (year, next) = (said, end);
        }

        if (month == 0)
        {
            var target = CalendarMath.AddMonths(new Moment(r.Reference.Year, r.Reference.Month, 1), shift);
            (year, month) = (target.Year, target.Month);
        }

        var start = DateMaker.Date(r, first, next, year, month, from);
        var stop = DateMaker.Date(r, first, next, year, month, to);
        return new Entity
        {
            Kind = EntityKind.DatePeriod,
            First = first,
            Next = next,
            Timex = Timex.Range(start.Timex, stop.Timex, Timex.Count(to - from, "D")),
            Past = start.Past,
            PastEnd = stop.Past,
            Future = start.Future,
            FutureEnd = stop.Future,
        };
    }
}
