using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Makes areas and volumes of lengths: "square metre", "m2", "cubic feet", "m³".</summary>
internal static class EnglishPowers
{
    private const int Square = 2;
    private const int Cube = 3;

    /// <summary>2 for "square", 3 for "cubic", 0 for any other word.</summary>
    public static int PowerOf(TokenText text, int index) => text.Folded(index) switch
    {
        "square" or "sq" => Square,
        "cubic" or "cu" => Cube,
        _ => 0,
    };

    /// <summary>The area or volume if a power stands right behind a length; the length itself if not.</summary>
    public static UnitReading Extend(TokenText text, UnitReading length)
    {
        var index = length.Next;
        if (!text.IsJoined(index))
        {
            return length;
        }

        var power = text.Folded(index) switch
        {
            "²" => Square,
            "³" => Cube,
            "2" => Square,
            "3" => Cube,
            "^" when text.IsJoined(index + 1) && text.Is(index + 1, '2') => Square,
            "^" when text.IsJoined(index + 1) && text.Is(index + 1, '3') => Cube,
            _ => 0,
        };
        if (power == 0)
        {
            return length;
        }

        return Raise(length, power, text.Is(index, '^') ? index + 2 : index + 1);
    }

    public static UnitReading Raise(UnitReading length, int power, int next) => power == Square
        ? new UnitReading("Square " + length.Name.ToLowerInvariant(), EnglishDimensionUnits.Area, true, next)
        : new UnitReading("Cubic " + length.Name.ToLowerInvariant(), EnglishDimensionUnits.Volume, true, next);
}
