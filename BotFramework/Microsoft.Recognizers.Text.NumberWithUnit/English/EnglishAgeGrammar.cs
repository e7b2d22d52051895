using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Ages in English: "29 years old", "3-month-old", "three weeks of age", "87 yo", "age 87".</summary>
internal sealed class EnglishAgeGrammar : IUnitGrammar
{
    private static readonly UnitTable Times = new UnitTable().Add(null, """
        Year: year|years|yr|yrs
        Month: month|months
        Week: week|weeks|wk|wks
        Day: day|days
        """);

    private static readonly UnitTable Abbreviations = new UnitTable().Add(null, """
        Year: ~yo|~y/o|~y.o.|~y.o
        Month: ~mo
        """);

    public bool TryReadNumber(TokenText text, int index, out NumberReading number) =>
        EnglishQuantity.TryReadNumber(text, index, out number);

    public bool TryReadPrefix(TokenText text, int index, out UnitReading unit)
    {
        var isAge = text.Is(index, "age");
        unit = new UnitReading("Age", null, isAge, index + 1);
        return isAge || text.Is(index, "aged");
    }

    public bool TryReadUnit(TokenText text, int index, bool afterNumber, out UnitReading unit)
    {
        index = EnglishQuantity.SkipHyphen(text, index, afterNumber);
        if (!Times.TryRead(text, index, out unit))
        {
            return Abbreviations.TryRead(text, index, out unit);
        }

        var old = text.Is(unit.Next, '-') ? unit.Next + 1 : unit.Next;
        if (text.Is(old, "old"))
        {
            unit = unit with { Next = old + 1 };
            return true;
        }

        unit = unit with { Next = unit.Next + 2 };
        return text.Is(unit.Next - 2, "of") && text.Is(unit.Next - 1, "age");
    }

    public bool TakesSmaller(Quantity quantity) => false;

    public bool TryMerge(Quantity larger, Quantity smaller, out double value)
    {
        value = 0;
        return false;
    }

    public bool IsSomethingElse(TokenText text, Quantity quantity) => EnglishQuantity.IsPartOfCode(text, quantity);
}
