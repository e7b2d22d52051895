using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;

namespace Microsoft.Recognizers.Text.DateTime.Times;

/// <summary>The pieces of a time of day: "7", "7:30", "seven thirty", "2.30pm", "o'clock".</summary>
internal static class ClockReader
{
    /// <summary>Hours with or without minutes and with or without am or pm; <see cref="ClockTime.Explicit"/> says if that is a time by itself.</summary>
    public static bool TryRead(Reading r, int index, bool atSaid, out ClockTime time)
    {
        return r.IsDigits(index) ? TryReadDigits(r, index, atSaid, out time) : TryReadWritten(r, index, atSaid, out time);
    }

    /// <summary>am, pm and o'clock behind a time.</summary>
    public static bool TryReadHalf(Reading r, int index, out DayHalf half, out int next)
    {
        half = DayHalf.None;
        next = SkipOClock(r, index);
        var found = next > index;
        switch (r[next].Key)
        {
            case Key.AmPm:
                next++;
                return true;
            case Key.Am:
                half = DayHalf.Am;
                next++;
                return true;
            case Key.Pm:
                half = DayHalf.Pm;
                next++;
                return true;
            case Key.A or Key.P when r.Length(next) == 1 && IsDotted(r, next, out var end):
                half = r.Is(next, Key.P) ? DayHalf.Pm : DayHalf.Am;
                next = end;
                return true;
            case Key.P when r.IsDigits(next - 1) && r.IsJoined(next):
                half = DayHalf.Pm;
                next++;
                return true;
            default:
                return found;
        }
    }

    /// <summary>Behind "o'clock", if it is there.</summary>
    public static int SkipOClock(Reading r, int index)
    {
        if (r[index].Key is Key.OClock or Key.Sharp)
        {
            return index + 1;
        }

        var clock = r.Skip(index + 1, '\'');
        return r.Is(index, Key.O) && r.Is(clock, Key.Clock) ? clock + 1 : index;
    }

    private static bool TryReadDigits(Reading r, int index, bool atSaid, out ClockTime time)
    {
        time = default;
        if (IsGlued(r, index))
        {
            return false;
        }

        var (length, value) = (r.Length(index), r.Digits(index));
        if (length <= 2 && value <= 24)
        {
            time = new ClockTime(index + 1, value);
            return TryReadColon(r, index, ref time) || TryReadDot(r, index, atSaid, ref time) || TryReadLetterH(r, index, ref time)
                || ReadEnd(r, ref time, isBare: true);
        }

        // "1140 a.m.", "0730"
        if (length is 3 or 4 && value / 100 <= 24 && value % 100 <= 59)
        {
            time = new ClockTime(index + 1, value / 100, value % 100);
            if (TryReadHalf(r, index + 1, out var half, out var next))
            {
                time.Next = next;
                time.Explicit = true;
                time.Settle(half);
                return true;
            }

            return length == 4 && value / 1000 <= 2;
        }

        return false;
    }

    private static bool TryReadColon(Reading r, int index, ref ClockTime time)
    {
        if (!r.IsSymbol(index + 1, ':') || r.Length(index + 2) != 2 || r.Digits(index + 2) is not (>= 0 and <= 59 and var minute))
        {
            return false;
        }

        time.Minute = minute;
        time.Next = index + 3;
        if (r.IsSymbol(index + 3, ':') && r.Digits(index + 4) is >= 0 and <= 59 and var second && r.Length(index + 4) <= 2)
        {
            time.Second = second;
            time.Next = index + 5;
        }

        time.Explicit = true;
        if (r.IsJoined(time.Next) && r.Is(time.Next, Key.A) && r.Length(time.Next) == 1 && !IsDotted(r, time.Next, out _))
        {
            time.Next++;
            time.Settle(DayHalf.Am);
            return true;
        }

        return ReadEnd(r, ref time, isBare: false);
    }

    // "2.30pm", "at 6.45"; a decimal number otherwise
    private static bool TryReadDot(Reading r, int index, bool atSaid, ref ClockTime time)
    {
        if (!r.IsSymbol(index + 1, '.') || !r.IsJoined(index + 1) || !r.IsJoined(index + 2) || r.Length(index + 2) != 2
            || r.Digits(index + 2) is not (>= 0 and <= 59 and var minute))
        {
            return false;
        }

        var hasHalf = TryReadHalf(r, index + 3, out var half, out var next);
        if (!hasHalf && (!atSaid || r.IsSymbol(index + 3, '%') || r.Text.Is(index + 3, "per") || IsCounted(r, index + 3)))
        {
            time.Minute = minute;
            time.Next = index + 3;
            return true;
        }

        time.Minute = minute;
        time.Next = hasHalf ? next : index + 3;
        time.Explicit = true;
        time.Settle(half);
        return true;
    }

    // "3h30"
    private static bool TryReadLetterH(Reading r, int index, ref ClockTime time)
    {
        if (!r.Is(index + 1, Key.H) || !r.IsJoined(index + 2) || r.Length(index + 2) != 2 || r.Digits(index + 2) is not (>= 0 and <= 59 and var minute))
        {
            return false;
        }

        time.Minute = minute;
        time.Next = index + 3;
        time.Explicit = true;
        return ReadEnd(r, ref time, isBare: false);
    }

    private static bool TryReadWritten(Reading r, int index, bool atSaid, out ClockTime time)
    {
        time = default;
        var hour = r[index].Number;
        if (hour is < 0 or > 20)
        {
            return false;
        }

        time = new ClockTime(index + 1, hour) { Written = true };
        if (hour == 20 && r[index + 1].Number is >= 1 and <= 4 and var digit)
        {
            time.Hour += digit;
            time.Next++;
        }

        ReadWrittenMinutes(r, atSaid, ref time);
        return ReadEnd(r, ref time, isBare: time.Minute < 0);
    }

    private static void ReadWrittenMinutes(Reading r, bool atSaid, ref ClockTime time)
    {
        var start = r.Skip(time.Next, '-');
        if (!Numerals.TryReadSmall(r, start, out var minute, out var next) || minute is < 10 or > 59 || r[start].Number is >= 0 and < 10)
        {
            return;
        }

        var hasHalf = TryReadHalf(r, next, out _, out _);
        var ofFive = minute % 5 == 0 && (time.Hour <= 13 || time.Hour is 15 or 18) && !IsYearLike(time.Hour, minute);
        if (!(atSaid && time.Hour <= 12) && !hasHalf && !ofFive)
        {
            return;
        }

        if (!hasHalf && IsCounted(r, next) && !(atSaid && r[next].Unit == Unit.Minute))
        {
            return;
        }

        time.Minute = minute;
        time.Next = r[next].Unit == Unit.Minute ? next + 1 : next;
        time.Explicit = true;
    }

    private static bool IsYearLike(int hour, int minute) => hour >= 13 && minute > 0;

    private static bool ReadEnd(Reading r, ref ClockTime time, bool isBare)
    {
        if (TryReadHalf(r, time.Next, out var half, out var next))
        {
            time.Next = next;
            time.Explicit = true;
            if (half == DayHalf.None && r.Is(next - 1, Key.AmPm) && time.Hour >= 12)
            {
                time.Hour -= 12;
            }

            time.Settle(half);
        }
        else if (isBare)
        {
            time.Explicit = false;
        }

        return true;
    }

    /// <summary>Whether what comes next says that a bare number counts something and is no hour.</summary>
    public static bool IsCounted(Reading r, int index)
    {
        var word = r[index];
        if (word.Key == Key.CountedNoun || (word.Unit != Unit.None && (!word.JoinedUnit || r.IsJoined(index))))
        {
            return true;
        }

        if (r.IsJoined(index) && (r.Text.IsWord(index) || r.IsSymbol(index, '%') || r.IsSymbol(index, '/') || r.IsSymbol(index, ':')))
        {
            return true;
        }

        if (r.IsJoined(index) && r.IsJoined(index + 1) && r.IsDigits(index + 1) && (r.IsSymbol(index, '.') || r.IsSymbol(index, ',')))
        {
            return true;
        }

        return r.IsSymbol(index, '%') || r.IsSymbol(index, '/') || word.Key is Key.Half or Key.Quarter || word.Month > 0 || word.Weekday > 0
            || (r.Text.Is(index, "out") && r.Is(index + 1, Key.Of));
    }

    // "a.m.", "p m": the dots may be missing, the letter m may not.
    private static bool IsDotted(Reading r, int index, out int end)
    {
        var letter = r.Skip(index + 1, '.');
        end = letter + 1;
        if (!r.Is(letter, Key.M))
        {
            return false;
        }

        if (letter > index + 1 && r.IsSymbol(end, '.') && r.IsJoined(end))
        {
            end++;
        }

        return letter > index + 1 || r.IsJoined(letter) || !r.Is(index, Key.A) || r.IsDigits(index - 1);
    }

    // Digits that a letter, a digit group or a price begins are no hour.
    private static bool IsGlued(Reading r, int index)
    {
        if (!r.IsJoined(index))
        {
            return r.Text[index - 1].Length == 1 && r.Text.Folded(index - 1)[0] is '$' or '£' or '€';
        }

        if (r.Text.IsWord(index - 1))
        {
            return !r.Is(index - 1, Key.T);
        }

        var symbol = r.Text.Folded(index - 1)[0];
        return symbol is '$' or '£' or '€' or '#'
            || (symbol is '.' or ',' or ':' or '/' && r.IsJoined(index - 1) && r.IsDigits(index - 2));
    }
}
