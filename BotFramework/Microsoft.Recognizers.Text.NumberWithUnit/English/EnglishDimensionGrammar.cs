using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Lengths, areas, volumes, weights, speeds, angles and amounts of information in English.</summary>
internal sealed class EnglishDimensionGrammar : IUnitGrammar
{
    private const string Foot = "Foot";
    private const string Inch = "Inch";
    private const double InchesInFoot = 12;

    private static readonly UnitTable Units = EnglishDimensionUnits.Make();

    public bool TryReadNumber(TokenText text, int index, out NumberReading number) =>
        EnglishQuantity.TryReadNumber(text, index, out number);

    public bool TryReadPrefix(TokenText text, int index, out UnitReading unit)
    {
        unit = default;
        return false;
    }

    public bool TryReadUnit(TokenText text, int index, bool afterNumber, out UnitReading unit)
    {
        index = EnglishQuantity.SkipHyphen(text, index, afterNumber);
        if (TryReadPower(text, index, out unit))
        {
            return true;
        }

        if (!Units.TryRead(text, index, out unit)
            || (unit.Name == EnglishDimensionUnits.Degree && EnglishDimensionContext.IsScale(text, unit.Next)))
        {
            return false;
        }

        unit = unit.SubType switch
        {
            EnglishDimensionUnits.Length => EnglishSpeeds.Extend(text, EnglishPowers.Extend(text, unit)),
            EnglishDimensionUnits.Information => ByCase(text, unit),
            _ => unit,
        };
        return true;
    }

    public bool TakesSmaller(Quantity quantity) =>
        quantity.Unit.Name == Foot && quantity.Number.SubType == NumberSubType.Integer;

    public bool TryMerge(Quantity larger, Quantity smaller, out double value)
    {
        value = larger.Number.Value + (smaller.Number.Value * (1 / InchesInFoot));
        return smaller.Unit.Name == Inch;
    }

    public bool IsSomethingElse(TokenText text, Quantity quantity) =>
        EnglishQuantity.IsPartOfCode(text, quantity)
        || EnglishDimensionContext.IsSomethingElse(text, quantity);

    /// <summary>"square feet", "sq km", "cubic metres".</summary>
    private static bool TryReadPower(TokenText text, int index, out UnitReading unit)
    {
        var power = EnglishPowers.PowerOf(text, index);
        unit = default;
        if (power == 0)
        {
            return false;
        }

        var lengthAt = text.IsJoined(index + 1) && text.Is(index + 1, '.') ? index + 2 : index + 1;
        if (!Units.TryRead(text, lengthAt, out var length) || length.SubType != EnglishDimensionUnits.Length)
        {
            return false;
        }

        unit = EnglishPowers.Raise(length, power, length.Next);
        return true;
    }

    /// <summary>"Mb" is a megabit, "MB" a megabyte.</summary>
    private static UnitReading ByCase(TokenText text, UnitReading unit)
    {
        var last = text[unit.Next - 1];
        return last.Length == 2 && text.Source[last.End - 1] == 'B'
            ? unit with { Name = string.Concat(unit.Name.AsSpan(0, unit.Name.Length - "bit".Length), "byte") }
            : unit;
    }
}
