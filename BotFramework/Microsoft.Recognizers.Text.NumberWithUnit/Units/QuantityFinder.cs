using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>Goes through a text from number to number and looks for a unit at each; then for the units that stand alone.</summary>
internal sealed class QuantityFinder(IUnitGrammar grammar)
{
    /// <summary>Finds all quantities and units.</summary>
    public List<ModelResult> Find(TokenText text, string typeName)
    {
        var results = new List<ModelResult>();
        var taken = new List<TokenRange>();
        var index = 0;
        while (index < text.Count)
        {
            if (!TryReadQuantity(text, index, out var quantity, out var next))
            {
                index = next;
                continue;
            }

            index = quantity.Next;
            if (!grammar.IsSomethingElse(text, quantity))
            {
                results.Add(ToResult(text, typeName, quantity, ref index));
            }

            // What is no quantity is no unit either.
            taken.Add(new TokenRange(quantity.First, index));
        }

        AddUnitsAlone(text, typeName, taken, results);
        return results;
    }

    private ModelResult ToResult(TokenText text, string typeName, Quantity quantity, ref int next)
    {
        if (!TryReadSmaller(text, quantity, out var smaller, out var value))
        {
            var number = quantity.Number.Value.ToString("G15", CultureInfo.InvariantCulture);
            return ToResult(text, typeName, quantity.First, next, quantity.Unit, number);
        }

        next = smaller.Next;
        return ToResult(text, typeName, quantity.First, next, quantity.Unit, value.ToString(CultureInfo.InvariantCulture));
    }

    private static ModelResult ToResult(TokenText text, string typeName, int first, int next, UnitReading unit, string value)
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal)
        {
            [ResolutionKey.Unit] = unit.Name,
            [ResolutionKey.Value] = value,
        };
        if (unit.SubType is not null)
        {
            resolution[ResolutionKey.SubType] = unit.SubType;
        }

        return text.ToResult(first, next, typeName, resolution);
    }

    private bool TryReadQuantity(TokenText text, int index, out Quantity quantity, out int next)
    {
        var hasPrefix = grammar.TryReadPrefix(text, index, out var prefix);
        var numberAt = hasPrefix ? prefix.Next : index;
        if (!grammar.TryReadNumber(text, numberAt, out var number))
        {
            quantity = default;
            next = index + 1;
            return false;
        }

        next = number.Next;
        if (TryReadUnitBehind(text, number.Next, out var unit, out var behind))
        {
            quantity = new Quantity(number, unit, index, behind);
            return true;
        }

        quantity = new Quantity(number, prefix, index, number.Next);
        return hasPrefix;
    }

    private bool TryReadUnitBehind(TokenText text, int index, out UnitReading unit, out int next)
    {
        var closing = text.Folded(index) switch
        {
            "(" => ')',
            "[" => ']',
            "{" => '}',
            "<" => '>',
            _ => '\0',
        };
        if (closing == '\0')
        {
            var found = grammar.TryReadUnit(text, index, true, out unit);
            next = unit.Next;
            return found;
        }

        next = index;
        if (!grammar.TryReadUnit(text, index + 1, false, out unit) || !text.Is(unit.Next, closing))
        {
            return false;
        }

        next = unit.Next + 1;
        return true;
    }

    private bool TryReadSmaller(TokenText text, Quantity quantity, out Quantity smaller, out double value)
    {
        var index = text.Is(quantity.Next, "and") ? quantity.Next + 1 : quantity.Next;
        value = 0;
        smaller = default;
        return grammar.TakesSmaller(quantity)
            && TryReadQuantity(text, index, out smaller, out _)
            && !grammar.IsSomethingElse(text, smaller)
            && grammar.TryMerge(quantity, smaller, out value);
    }

    private void AddUnitsAlone(TokenText text, string typeName, List<TokenRange> taken, List<ModelResult> results)
    {
        var passed = 0;
        var index = 0;
        while (index < text.Count)
        {
            if (passed < taken.Count && index >= taken[passed].First)
            {
                index = taken[passed++].Next;
            }
            else if (text[index].AfterSpace && !text.IsDigits(index - 1) && IsUnitAlone(text, index, out var unit))
            {
                results.Add(ToResult(text, typeName, index, unit.Next, unit, null));
                index = unit.Next;
            }
            else
            {
                index++;
            }
        }
    }

    private bool IsUnitAlone(TokenText text, int index, out UnitReading unit) =>
        (grammar.TryReadUnit(text, index, false, out unit) || grammar.TryReadPrefix(text, index, out unit))
        && unit.StandsAlone
        && !(text.IsJoined(unit.Next) && (text.IsDigits(unit.Next) || text.Is(unit.Next, '_')));

    /// <summary>A class, as lists of classes are compiled already when the first call comes.</summary>
    private sealed record TokenRange(int First, int Next);
}
