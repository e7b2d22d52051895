using System.Text;
using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>An amount of time: units from the largest to the smallest, such as three months and two days.</summary>
internal sealed class Amount
{
    private static readonly double[] UnitSeconds =
        [0, 1, 60, 3600, 86400, 86400, 172800, 604800, 1209600, 2592000, 7776000, 31536000, 315360000];

    private readonly UnitCount[] parts;

    public Amount(params UnitCount[] parts) => this.parts = parts;

    public Unit LargestUnit => parts[0].Unit;

    public Unit SmallestUnit => parts[^1].Unit;

    public double Number => parts[0].Number;

    public bool IsCompound => parts.Length > 1;

    /// <summary>Whether all units are days or longer.</summary>
    public bool IsDates => SmallestUnit >= Unit.Day;

    /// <summary>Whether a unit is shorter than a day.</summary>
    public bool HasTime => SmallestUnit < Unit.Day;

    public double Seconds
    {
        get
        {
            double sum = 0;
            foreach (var part in parts)
            {
                sum += part.Number * UnitSeconds[(int)part.Unit];
            }

            return sum;
        }
    }

    /// <summary>This and a smaller unit behind it.</summary>
    public Amount And(UnitCount part) => new([.. parts, part]);

    /// <summary>Seconds as results give them.</summary>
    public string Value => Calendar.Timex.Number(Seconds);

    public string Timex
    {
        get
        {
            var text = new StringBuilder("P");
            var inTime = false;
            foreach (var (number, unit) in parts)
            {
                if (unit < Unit.Day && !inTime)
                {
                    text.Append('T');
                    inTime = true;
                }

                var (factor, letter) = Letter(unit);
                text.Append(Calendar.Timex.Number(number * factor)).Append(letter);
            }

            return text.ToString();
        }
    }

    /// <summary>The moment so much later or earlier.</summary>
    /// <param name="moment">Where to begin.</param>
    /// <param name="sign">1 or -1.</param>
    public Moment Shift(Moment moment, int sign)
    {
        foreach (var (number, unit) in parts)
        {
            moment = Shift(moment, number * sign, unit);
        }

        return moment;
    }

    private static Moment Shift(Moment moment, double number, Unit unit) => unit switch
    {
        Unit.Year => CalendarMath.AddMonths(moment, Math.Round(number * 12)),
        Unit.Decade => CalendarMath.AddYears(moment, number * 10),
        Unit.Quarter => CalendarMath.AddMonths(moment, number * 3),
        Unit.Month => CalendarMath.AddDays(CalendarMath.AddMonths(moment, number), (number - Math.Truncate(number)) * 30),
        Unit.Fortnight => CalendarMath.AddDays(moment, number * 14),
        Unit.Week or Unit.Weekend => CalendarMath.AddDays(moment, number * 7),
        Unit.BusinessDay => ShiftBusinessDays(moment, number),
        _ => CalendarMath.AddSeconds(moment, number * UnitSeconds[(int)unit]),
    };

    private static Moment ShiftBusinessDays(Moment moment, double number)
    {
        // Five in a week: whole weeks are jumped over, so that a huge number costs nothing.
        var weeks = Math.Truncate(number / 5);
        moment = CalendarMath.AddDays(moment, weeks * 7);
        for (var left = Math.Abs(number - (weeks * 5)); left >= 1; left--)
        {
            moment = CalendarMath.BusinessDay(moment, Math.Sign(number));
        }

        return moment;
    }

    private static (int Factor, string Letter) Letter(Unit unit) => unit switch
    {
        Unit.Second => (1, "S"),
        Unit.Minute => (1, "M"),
        Unit.Hour => (1, "H"),
        Unit.Day => (1, "D"),
        Unit.BusinessDay => (1, "BD"),
        Unit.Weekend => (1, "WE"),
        Unit.Week => (1, "W"),
        Unit.Fortnight => (2, "W"),
        Unit.Month => (1, "M"),
        Unit.Quarter => (3, "M"),
        Unit.Decade => (10, "Y"),
        _ => (1, "Y"),
    };
}
