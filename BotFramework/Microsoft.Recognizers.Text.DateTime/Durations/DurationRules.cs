using Microsoft.Recognizers.Text.DateTime.Grammar;
using Microsoft.Recognizers.Text.DateTime.Words;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Amounts of time: "3 days", "an hour and a half", "2 years 1 month", "all day", "more than a week".</summary>
internal static class DurationRules
{
    private static readonly Func<Reading, int, Entity> ReadOnce = ReadNew;

    /// <summary>An amount, of one unit or of several in falling order.</summary>
    public static Entity Read(Reading r, int index) => CouldBegin(r, index) ? r.Once(SharedRule.Duration, index, ReadOnce) : null;

    private static bool CouldBegin(Reading r, int index)
    {
        var word = r[index];
        return word.Number >= 0 || r.Text[index].Kind is TokenKind.Digits or TokenKind.Symbol
            || word.Key is Key.A or Key.Another or Key.Half or Key.Few or Key.Some or Key.Several or Key.Couple or Key.All or Key.Full or Key.Whole;
    }

    private static Entity ReadNew(Reading r, int index)
    {
        if (!TryReadPart(r, index, out var part, out var next))
        {
            return ReadWhole(r, index);
        }

        var amount = new Amount(part);
        while (TryReadFollowing(r, next, amount.SmallestUnit, out part, out var end))
        {
            amount = amount.And(part);
            next = end;
        }

        return IsOtherSense(r, index, next) ? null : Make(index, next, amount);
    }

    /// <summary>An amount with "more than" or "less than" before it.</summary>
    public static Entity ReadBounded(Reading r, int index)
    {
        var mod = r[index].Key switch { Key.More => "more", Key.Less => "less", _ => null };
        if (mod is null || !r.Is(index + 1, Key.Than) || Read(r, index + 2) is not { } duration)
        {
            return null;
        }

        duration = duration.Copy();
        duration.First = index;
        duration.Mod = mod;
        return duration;
    }

    /// <summary>The unit that a token names where no number need stand before it, and the token behind it.</summary>
    public static bool TryReadUnit(Reading r, int index, out Unit unit, out bool plural, out int next)
    {
        var word = r[index];
        next = index + 1;
        (unit, plural) = (word.Unit, word.PluralUnit);
        if (word.Key is Key.Business or Key.Week or Key.Working && r[index + 1].Unit == Unit.Day && !r[index + 1].JoinedUnit)
        {
            (unit, plural, next) = (Unit.BusinessDay, r[index + 1].PluralUnit, index + 2);
        }

        return unit != Unit.None && !word.JoinedUnit;
    }

    private static Entity Make(int first, int next, Amount amount) => new()
    {
        Kind = EntityKind.Duration,
        First = first,
        Next = next,
        Amount = amount,
    };

    private static bool TryReadFollowing(Reading r, int next, Unit above, out UnitCount part, out int end)
    {
        var start = next;
        if (r.IsSymbol(start, ',') || r.Is(start, Key.And))
        {
            start++;
        }

        return TryReadPart(r, start, out part, out end) && part.Unit < above && !r.Is(start, Key.Few) && !r.Is(start, Key.Some);
    }

    private static bool TryReadPart(Reading r, int index, out UnitCount part, out int next)
    {
        part = default;
        if (!TryReadCount(r, index, out var count, out next) || !TryReadCountedUnit(r, next, out var unit, out next))
        {
            return false;
        }

        count += ReadAndAHalf(r, next, out var end);
        next = end;
        part = new UnitCount(count, unit);
        return count <= 1000 || unit < Unit.Week || r.Text[index].Kind != TokenKind.Digits;
    }

    private static bool TryReadCount(Reading r, int index, out double count, out int next)
    {
        var key = r[index].Key;
        next = index + 1;
        count = key switch
        {
            Key.Few or Key.Some or Key.Several => 3,
            Key.Couple => 2,
            Key.Another => 1,
            Key.Half => 0.5,
            _ => 0,
        };
        if (key == Key.A)
        {
            return TryReadArticle(r, ref next, out count);
        }

        if (key == Key.Half)
        {
            next = r.Skip(next, Key.A);
            return !r.Is(next, Key.Past);
        }

        if (count > 0)
        {
            next = key == Key.Couple ? r.Skip(next, Key.Of) : next;
            return true;
        }

        if (IsInsideNumber(r, index) || !Numerals.TryReadNumber(r, index, out count, out next))
        {
            return false;
        }

        if (r.Is(next, Key.Quarter) && count == 3 && r.Is(next + 1, Key.Of) && r.Is(next + 2, Key.A))
        {
            (count, next) = (0.75, next + 3);
            return true;
        }

        count += ReadAndAHalf(r, next, out var end);
        next = end;
        if (count == 0.5 && r.IsDigits(index))
        {
            next = r.Skip(next, Key.A);
        }

        return true;
    }

    private static bool TryReadArticle(Reading r, ref int next, out double count)
    {
        count = r[next].Key switch { Key.Few => 3, Key.Couple => 2, Key.Half => 0.5, _ => 1 };
        if (r.Is(next, Key.Quarter) && r.Is(next + 1, Key.Of) && r.Is(next + 2, Key.A))
        {
            (count, next) = (0.25, next + 3);
            return true;
        }

        if (count != 1)
        {
            next++;
            next = r.Skip(next, Key.Of);
        }

        return true;
    }

    private static bool TryReadCountedUnit(Reading r, int index, out Unit unit, out int next)
    {
        if (r.IsSymbol(index, '-') && r.IsJoined(index) && r.IsJoined(index + 1))
        {
            index++;
        }

        if (r[index] is { JoinedUnit: true } letter)
        {
            unit = letter.Unit;
            next = index + 1;
            return r.IsDigits(index - 1) && (r.IsJoined(index) ? r.Length(index - 1) <= 4 || unit == Unit.Hour : unit == Unit.Hour) && !r.IsDigits(next);
        }

        return TryReadUnit(r, index, out unit, out _, out next);
    }

    private static double ReadAndAHalf(Reading r, int index, out int next)
    {
        next = index;
        if (!r.Is(index, Key.And))
        {
            return 0;
        }

        var word = r.Skip(index + 1, Key.A);
        var value = r[word].Key switch { Key.Half => 0.5, Key.Quarter => 0.25, _ => 0 };
        if (value > 0)
        {
            next = word + 1;
        }

        return value;
    }

    // "all day", "the whole week", "half year"
    private static Entity ReadWhole(Reading r, int index)
    {
        if (r[index].Key is not (Key.All or Key.Full or Key.Whole))
        {
            return null;
        }

        var unit = r.Skip(index + 1, '-');
        return r[unit] is { Unit: Unit.Day or Unit.Week or Unit.Month or Unit.Year or Unit.Fortnight, PluralUnit: false, JoinedUnit: false } word
            && !r.Text.Is(unit, "night")
            ? Make(index, unit + 1, new Amount(new UnitCount(1, word.Unit)))
            : null;
    }

    // Digits behind a decimal point, or glued to letters as in a serial number, count nothing.
    private static bool IsInsideNumber(Reading r, int index) =>
        r.IsDigits(index) && r.IsJoined(index)
        && (r.Text.IsWord(index - 1) || (r.Text[index - 1].Length == 1 && r.Text.Folded(index - 1)[0] is '.' or ',' && r.IsJoined(index - 1) && r.IsDigits(index - 2)));

    // "a second opinion", "two night shifts"
    private static bool IsOtherSense(Reading r, int first, int next)
    {
        var last = r[next - 1];
        return (last is { Unit: Unit.Second, Ordinal: 2 }
                && (r.Is(first, Key.A) || r[first].Number == 1)
                && next - first == 2
                && !r.Is(first - 1, Key.A)
                && (r.Is(next, Key.CountedNoun) || r.Is(next, Key.Time)))
            || (r.Text.Is(next - 1, "night") && r.Is(r.Skip(next, '-'), Key.NightNoun));
    }
}
