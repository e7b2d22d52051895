using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Calendar;
using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.Resolution;

/// <summary>One of the meanings of an entity, as text.</summary>
internal readonly record struct Candidate(string Value, string Start, string End, string Timex)
{
    public bool IsEmpty => Value is null && Start is null && End is null;

    /// <summary>The past or the future meaning.</summary>
    public static Candidate Of(Entity entity, bool future)
    {
        if (entity.Unresolved)
        {
            return default;
        }

        var start = future ? entity.Future : entity.Past;
        switch (entity.Kind)
        {
            case EntityKind.Duration:
                return new Candidate(entity.Amount.Value, null, null, null);
            case EntityKind.Time:
                return OfPoint(entity.Mod, Clock(entity.Clock));
            case EntityKind.Date or EntityKind.DateTime:
                return start == Moment.MinValue ? default : OfPoint(entity.Mod, Write(start, entity.Kind));
        }

        var end = future ? entity.FutureEnd : entity.PastEnd;
        if (start == Moment.MinValue || end == Moment.MinValue)
        {
            return default;
        }

        var timex = entity.Has(EntityTraits.OwnTimex) ? (future ? entity.Timex : entity.PastTimex ?? entity.Timex) : null;
        return OfPeriod(entity, Write(start, entity.Kind), Write(end, entity.Kind)) with { Timex = timex };
    }

    /// <summary>The same twelve hours later.</summary>
    public Candidate Later(Entity entity) => entity.Kind is EntityKind.DateTime or EntityKind.DateTimePeriod
        ? new Candidate(
            MoveHour(Value, entity.Kind == EntityKind.DateTimePeriod),
            MoveHour(Start, wraps: true),
            MoveHour(End, wraps: true),
            Afternoon.Timex(entity.Timex))
        : new Candidate(ToggleHour(Value), ToggleHour(Start), ToggleHour(End), Afternoon.Timex(entity.Timex));

    private static Candidate OfPoint(string mod, string value)
    {
        if (mod is not null)
        {
            if (mod.StartsWith("before", StringComparison.Ordinal) || mod.StartsWith("until", StringComparison.Ordinal))
            {
                return new Candidate(null, null, value, null);
            }

            if (mod.StartsWith("after", StringComparison.Ordinal) || mod.StartsWith("since", StringComparison.Ordinal))
            {
                return new Candidate(null, value, null, null);
            }
        }

        return new Candidate(value, null, null, null);
    }

    private static Candidate OfPeriod(Entity entity, string start, string end)
    {
        var mod = entity.Mod ?? string.Empty;
        if (mod.StartsWith("before", StringComparison.Ordinal))
        {
            var whole = !entity.Has(EntityTraits.OneBound) && !mod.EndsWith("end", StringComparison.Ordinal);
            return new Candidate(null, null, whole ? start : end, null);
        }

        if (mod.StartsWith("after", StringComparison.Ordinal))
        {
            var whole = !entity.Has(EntityTraits.OneBound) && !mod.EndsWith("start", StringComparison.Ordinal);
            return new Candidate(null, whole ? end : start, null, null);
        }

        if (mod.StartsWith("since", StringComparison.Ordinal))
        {
            return new Candidate(null, start, null, null);
        }

        return mod.StartsWith("until", StringComparison.Ordinal) ? new Candidate(null, null, end, null) : new Candidate(null, start, end, null);
    }

    private static string Write(Moment moment, EntityKind kind) => kind switch
    {
        EntityKind.Date or EntityKind.DatePeriod => Calendar.Timex.Date(moment),
        EntityKind.TimePeriod => Calendar.Timex.Clock(moment.Hour, moment.Minute, moment.Second),
        _ => Calendar.Timex.DateAndTime(moment),
    };

    private static string Clock(ClockTime time) =>
        Calendar.Timex.Clock(time.Hour % 24, Math.Max(time.Minute, 0), Math.Max(time.Second, 0));

    private static string ToggleHour(string time) =>
        time is null ? null : string.Concat(Afternoon.Hour(time.AsSpan(0, 2)), time.AsSpan(2));

    // A time on a day: noon becomes midnight of the same day, all else goes on by twelve hours.
    private static string MoveHour(string moment, bool wraps)
    {
        if (moment is null)
        {
            return null;
        }

        var value = Moment.ParseExact(moment, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        if (value.Hour == 12)
        {
            return Calendar.Timex.DateAndTime(value.AddHours(-12));
        }

        return Calendar.Timex.DateAndTime(wraps || value.Hour < 12 ? CalendarMath.AddSeconds(value, 12 * 3600) : value.AddHours(-12));
    }
}
