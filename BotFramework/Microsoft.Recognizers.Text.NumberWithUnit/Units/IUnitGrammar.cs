using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Units;

/// <summary>What a model knows of its units in one language.</summary>
internal interface IUnitGrammar
{
    /// <summary>Reads the number that begins at a token.</summary>
    bool TryReadNumber(TokenText text, int index, out NumberReading number);

    /// <summary>Reads the unit that begins at a token, right behind a number or standing alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="afterNumber">Whether a number comes before: a hyphen may then come between, as in "3-inch".</param>
    /// <param name="unit">The unit.</param>
    bool TryReadUnit(TokenText text, int index, bool afterNumber, out UnitReading unit);

    /// <summary>Reads a unit that comes before its number, as in "age 87".</summary>
    bool TryReadPrefix(TokenText text, int index, out UnitReading unit);

    /// <summary>Whether the words around say that this is no such quantity.</summary>
    bool IsSomethingElse(TokenText text, Quantity quantity);

    /// <summary>Whether a smaller quantity may follow and belong to this one.</summary>
    bool TakesSmaller(Quantity quantity);

    /// <summary>Adds the smaller quantity that follows, as in "5 feet 2 inches".</summary>
    bool TryMerge(Quantity larger, Quantity smaller, out double value);
}
