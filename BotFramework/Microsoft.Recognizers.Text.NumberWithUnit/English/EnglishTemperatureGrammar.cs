using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Temperatures in English: a degree word, a scale, or both.</summary>
internal sealed class EnglishTemperatureGrammar : IUnitGrammar
{
    private const string Degree = "Degree";
    private const string Kelvin = "K";

    private static readonly UnitTable DegreeWords = new UnitTable().Add(null, """
        Degree: degree|degrees|deg|deg.|degs|degs.|°
        """);

    private static readonly UnitTable Scales = new UnitTable().Add(null, """
        F: fahrenheit|farenheit|fahrenheits|fahrenhiet|farenhiet|~f
        C: celsius|celcius|celsuis|centigrade|centigrate|~c
        K: kelvin|kelvins|~k
        R: rankine|~r
        D: delisle|~de
        """);

    public bool TryReadNumber(TokenText text, int index, out NumberReading number)
    {
        if (!EnglishQuantity.TryReadNumber(text, index, out number))
        {
            return false;
        }

        // "300 K" are kelvins; only "300k" is three hundred thousand.
        var last = number.Next - 1;
        if (last > number.First && text.Is(last, 'k') && text[last].AfterSpace)
        {
            number = number with { Value = number.Value / 1000, Next = last };
        }

        return true;
    }

    public bool TryReadPrefix(TokenText text, int index, out UnitReading unit)
    {
        unit = default;
        return false;
    }

    public bool TryReadUnit(TokenText text, int index, bool afterNumber, out UnitReading unit)
    {
        var degreeAt = EnglishQuantity.SkipHyphen(text, index, afterNumber);
        if (DegreeWords.TryRead(text, degreeAt, out unit))
        {
            if (Scales.TryRead(text, unit.Next, out var scale))
            {
                unit = scale with { StandsAlone = true };
            }

            return true;
        }

        // "r" and "de" are scales only behind a degree sign.
        return Scales.TryRead(text, degreeAt, out unit)
            && (unit.StandsAlone || unit.Name is "F" or "C" or Kelvin);
    }

    public bool TakesSmaller(Quantity quantity) => false;

    public bool TryMerge(Quantity larger, Quantity smaller, out double value)
    {
        value = 0;
        return false;
    }

    public bool IsSomethingElse(TokenText text, Quantity quantity) =>
        EnglishQuantity.IsPartOfCode(text, quantity)
        || (quantity.Unit.Name == Degree
            ? EnglishTemperatureContext.IsAngle(text, quantity)
            : EnglishTemperatureContext.IsLetterOfSomethingElse(text, quantity));
}
