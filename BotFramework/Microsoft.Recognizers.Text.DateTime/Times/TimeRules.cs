using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>Times of day: "7:30pm", "half past seven", "in the morning at 7", "noon", "at 6".</summary>
internal static class TimeRules
{
    private static readonly Func<Reading, int, Entity> ReadOnce = ReadNew;

    public static Entity Read(Reading r, int index) => CouldBegin(r, index) ? r.Once(SharedRule.Time, index, ReadOnce) : null;

    private static Entity ReadNew(Reading r, int index)
    {
        if (TryReadPastOrTo(r, index, out var time) || TryReadNamed(r, index, out time) || TryReadPartFirst(r, index, out time)
            || TryReadAtWithDot(r, index, out time) || TryReadClock(r, index, out time))
        {
            return Make(index, time);
        }

        return null;
    }

    public static Entity Make(int first, ClockTime time) => new()
    {
        Kind = EntityKind.Time,
        First = first,
        Next = time.Next,
        Clock = time,
        Timex = time.Timex,
        AmPm = time.IsOpen,
    };

    /// <summary>Whether the word before says that a bare number is an hour.</summary>
    public static bool IsAtSaid(Reading r, int index) => r[index - 1].Key is Key.At or Key.Around;

    private static bool CouldBegin(Reading r, int index)
    {
        var word = r[index];
        return word.Number >= 0 || r.IsDigits(index) || word.Part is DayPart.Morning or DayPart.Afternoon or DayPart.Evening or DayPart.Lunch
            || word.Key is Key.At or Key.In or Key.Half or Key.Quarter or Key.A or Key.Noon or Key.Noonish or Key.Midday or Key.Midnight or Key.Mid
                or Key.MidMorning or Key.MidAfternoon or Key.Early or Key.Late or Key.Around or Key.On or Key.T;
    }

    private static bool TryReadClock(Reading r, int index, out ClockTime time)
    {
        var atSaid = IsAtSaid(r, index);
        var start = r.Is(index, Key.T) && r.IsJoined(index + 1) && r.IsDigits(index + 1) ? index + 1 : index;
        if (!ClockReader.TryRead(r, start, atSaid, out time))
        {
            return false;
        }

        if (DayPartSuffix.TryRead(r, time.Next, out var part, out var hasPreposition, out var next)
            && (time.Explicit || (hasPreposition && time.Minute < 0 && !r.IsSymbol(time.Next, ',')) || r.Is(next - 1, Key.Midnight)))
        {
            DayPartSuffix.Apply(ref time, part);
            time.Next = next;
            return true;
        }

        if (r.Is(time.Next, Key.Ish) || (r.IsSymbol(time.Next, '-') && r.IsJoined(time.Next) && r.Is(time.Next + 1, Key.Ish)))
        {
            time.Next = r.Skip(time.Next, '-') + 1;
            time.Half = DayHalf.Certain;
            return !time.Written;
        }

        return time.Explicit || IsHourAfterAt(r, time, atSaid);
    }

    private static bool IsHourAfterAt(Reading r, ClockTime time, bool atSaid)
    {
        if (!atSaid || time.Minute >= 0 || (time.Written && time.Hour > 12))
        {
            return false;
        }

        return !ClockReader.IsCounted(r, time.Next) && r[time.Next].Part == DayPart.None && !(r.IsSymbol(time.Next, '-') && r.IsDigits(time.Next + 1) && r.IsJoined(time.Next));
    }

    // "at 6.45": the only form that takes its preposition along
    private static bool TryReadAtWithDot(Reading r, int index, out ClockTime time)
    {
        time = default;
        return r.Is(index, Key.At) && r.IsSymbol(index + 2, '.') && ClockReader.TryRead(r, index + 1, atSaid: true, out time)
            && time is { Explicit: true, Minute: >= 0 };
    }

    // "half past seven", "20 minutes to eight in the evening", and the British "half six"
    private static bool TryReadPastOrTo(Reading r, int index, out ClockTime time)
    {
        time = default;
        if (!TryReadDelta(r, index, out var minutes, out var isMinutes, out var next))
        {
            return false;
        }

        var sign = r.Is(next, Key.Past) ? 1 : r.Is(next, Key.To) && isMinutes ? -1 : 0;
        if (sign == 0)
        {
            return TryReadHalfHour(r, index, out time);
        }

        if (!TryReadNamed(r, next + 1, out time)
            && (!ClockReader.TryRead(r, next + 1, atSaid: true, out time) || (time.Minute >= 0 && !time.Explicit)))
        {
            return false;
        }

        if (!time.Explicit && ClockReader.IsCounted(r, time.Next))
        {
            return false;
        }

        var total = (time.Hour * 60) + Math.Max(time.Minute, 0) + (sign * minutes);
        (time.Hour, time.Minute) = ((total < 0 ? total + 1440 : total) / 60, (total + 1440) % 60);
        ReadSuffix(r, ref time);
        time.Explicit = true;
        return true;
    }

    private static bool TryReadDelta(Reading r, int index, out int minutes, out bool isMinutes, out int next)
    {
        isMinutes = true;
        minutes = 0;
        next = r.Skip(index, Key.A);
        switch (r[next].Key)
        {
            case Key.Quarter:
                (minutes, next) = (15, next + 1);
                return true;
            case Key.Half when next == index:
                minutes = 30;
                next = r.Is(next + 1, Key.A) && r[next + 2].Unit == Unit.Hour ? next + 3 : next + 1;
                return true;
        }

        if (r[index].Number == 3 && r.Is(index + 1, Key.Quarter))
        {
            (minutes, next) = (45, index + 2);
            return true;
        }

        minutes = r.Length(index) <= 2 && !r.IsJoined(index) ? r.Digits(index) : -1;
        next = index + 1;
        if (minutes < 0 && !Numerals.TryReadSmall(r, index, out minutes, out next))
        {
            return false;
        }

        isMinutes = r[next].Unit == Unit.Minute;
        next = isMinutes ? next + 1 : next;
        return minutes is > 0 and < 60;
    }

    private static bool TryReadHalfHour(Reading r, int index, out ClockTime time)
    {
        time = default;
        if (!r.Is(index, Key.Half) || r[index + 1].Number is not (>= 1 and <= 12 and var hour) || ClockReader.IsCounted(r, index + 2))
        {
            return false;
        }

        time = new ClockTime(index + 2, hour, 30) { Explicit = true };
        ReadSuffix(r, ref time);
        return true;
    }

    private static void ReadSuffix(Reading r, ref ClockTime time)
    {
        if (DayPartSuffix.TryRead(r, time.Next, out var part, out _, out var next))
        {
            DayPartSuffix.Apply(ref time, part);
            time.Next = next;
        }
        else if (ClockReader.TryReadHalf(r, time.Next, out var half, out next))
        {
            time.Settle(half == DayHalf.None ? time.Half : half);
            time.Next = next;
        }
    }

    // "noon", "mid-morning", "12 midnight"
    private static bool TryReadNamed(Reading r, int index, out ClockTime time)
    {
        var key = r[index].Key;
        var next = index + 1;
        if (key == Key.Mid)
        {
            next = r.Skip(next, '-');
            key = r[next] switch
            {
                { Part: DayPart.Morning } => Key.MidMorning,
                { Part: DayPart.Afternoon } => Key.MidAfternoon,
                { Part: DayPart.Night } => Key.Midnight,
                { Unit: Unit.Day } => Key.Midday,
                _ => Key.None,
            };
            next++;
        }
        else if (r.Digits(index) == 12 && r.Is(next, Key.Noon))
        {
            (key, next) = (Key.Noon, next + 1);
        }

        var hour = key switch
        {
            Key.Noon or Key.Noonish or Key.Midday => 12,
            Key.Midnight => 0,
            Key.MidMorning => 10,
            Key.MidAfternoon => 14,
            _ => -1,
        };
        time = new ClockTime(next, hour) { Half = DayHalf.Certain, Explicit = true };
        return hour >= 0;
    }

    // "in the morning at 7", "early morning at 8:00"
    private static bool TryReadPartFirst(Reading r, int index, out ClockTime time)
    {
        time = default;
        if (r.IsDigits(index) || r.IsSymbol(index, ',') || !DayPartSuffix.TryRead(r, index, out var part, out _, out var next))
        {
            return false;
        }

        var at = r[next].Key is Key.At or Key.Around;
        if (!ClockReader.TryRead(r, at ? next + 1 : next, at, out time) || !(time.Explicit || (at && time.Minute < 0 && !ClockReader.IsCounted(r, time.Next))))
        {
            return false;
        }

        if (time.Half == DayHalf.None)
        {
            DayPartSuffix.Apply(ref time, part);
        }

        return true;
    }
}
