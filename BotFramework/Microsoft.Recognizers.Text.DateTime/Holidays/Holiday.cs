using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Calendar;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>A holiday's rule.</summary>
internal sealed class Holiday
{
    private const int Thursday = 4;

    private readonly char kind;
    private readonly int first;
    private readonly int second;
    private readonly int third;

    /// <summary>Reads a rule such as <c>12-25</c>, <c>11-4-4</c>, <c>5-1-L</c>, <c>T+1</c>, <c>E-2</c> or <c>H9-1</c>.</summary>
    public Holiday(ReadOnlySpan<char> rule)
    {
        kind = rule[0] is 'T' or 'E' or 'H' ? rule[0] : 'D';
        if (kind is 'T' or 'E')
        {
            first = int.Parse(rule[1..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return;
        }

        var rest = kind == 'H' ? rule[1..] : rule;
        first = Take(ref rest);
        second = Take(ref rest);
        if (!rest.IsEmpty)
        {
            kind = rest[0] == 'L' ? 'L' : 'W';
            third = kind == 'L' ? 5 : Take(ref rest);
        }
    }

    /// <summary>The day in a year.</summary>
    public Moment In(int year) => kind switch
    {
        'E' => CalendarMath.AddDays(Easter(year), first),
        'T' => CalendarMath.AddDays(CalendarMath.NthWeekday(year, 11, Thursday, 4).Day, first),
        'H' => Islamic(year),
        'W' or 'L' => CalendarMath.NthWeekday(year, first, second, third).Day,
        _ => CalendarMath.Create(year, first, second),
    };

    /// <summary>The timex behind the year.</summary>
    public string TimexOf(Moment day) => kind is 'W' or 'L'
        ? string.Concat("-" + Timex.TwoDigits(first), "-WXX-", Timex.Number(second), "-" + Timex.Number(kind == 'L' ? 4 : third))
        : string.Concat("-", Timex.TwoDigits(day.Month), "-", Timex.TwoDigits(day.Day));

    private static int Take(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOf('-');
        var number = end < 0 ? rest : rest[..end];
        rest = end < 0 ? [] : rest[(end + 1)..];
        return int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    // The Gregorian computus in the form of Gauss, Knuth's names.
    private static Moment Easter(int year)
    {
        if (year is < 1 or > 9999)
        {
            return Moment.MinValue;
        }

        var golden = (year % 19) + 1;
        var century = (year / 100) + 1;
        var skippedLeapDays = (3 * century / 4) - 12;
        var moonCorrection = (((8 * century) + 5) / 25) - 5;
        var sunday = (5 * year / 4) - skippedLeapDays - 10;
        var epact = ((11 * golden) + 20 + moonCorrection - skippedLeapDays) % 30;
        epact = epact < 0 ? epact + 30 : epact;
        if ((epact == 25 && golden > 11) || epact == 24)
        {
            epact++;
        }

        var full = 44 - epact;
        full = full < 21 ? full + 30 : full;
        full = full + 7 - ((sunday + full) % 7);
        return CalendarMath.AddDays(new Moment(year, 3, 1), full - 1);
    }

    // The first one that falls into the year.
    private Moment Islamic(int year)
    {
        var calendar = new HijriCalendar();
        for (var hijri = Math.Max(1, ((year - 622) * 33 / 32) - 1); hijri <= 9600 && hijri * 32 / 33 < year - 620; hijri++)
        {
            var day = calendar.ToDateTime(hijri, first, second, 0, 0, 0, 0);
            if (day.Year == year)
            {
                return day;
            }
        }

        return Moment.MinValue;
    }
}
