using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Says by the words around when what looks like a temperature is an angle, money, an address or a name.</summary>
internal static class EnglishTemperatureContext
{
    private const int PostcodeLength = 5;

    private static readonly WordTable Turning = new WordTable()
        .Add(1, "angle angles rotate rotates rotated rotating rotation");

    private static readonly WordTable BehindAngle = new WordTable().Add(1, "angle angles rotation turn");

    /// <summary>Words around cents, forms and aircraft: "a dividend of 11c", "13F filings", "Boeing 777F".</summary>
    private static readonly WordTable Before = new WordTable().Add(1, "boeing airbus dividend dividends form");

    private static readonly WordTable Behind = new WordTable()
        .Add(1, "filing filings filed share shares security dividend dividends block");

    /// <summary>"rotate 90 degrees", "a 45 degrees angle".</summary>
    public static bool IsAngle(TokenText text, Quantity quantity) =>
        BehindAngle.Find(text, quantity.Next).Kind != 0 || EnglishQuantity.IsShortlyBefore(text, quantity.First, Turning);

    /// <summary>Whether a lone "c" or "f" behind a number is something else than a scale.</summary>
    public static bool IsLetterOfSomethingElse(TokenText text, Quantity quantity)
    {
        var (last, first, next) = (quantity.Unit.Next - 1, quantity.First, quantity.Next);
        if (text[last].Length != 1 || text[last - 1].Kind != TokenKind.Digits)
        {
            return false;
        }

        return IsAround(text, first, next)
            || (text.IsJoined(next) && (text.Is(next, '-') || text.Is(next, '/')))
            || IsBehindState(text, first);
    }

    private static bool IsAround(TokenText text, int first, int next)
    {
        // "11c a share", "13F be filed", "a dividend of 11c"
        var isBehind = Behind.Find(text, next).Kind != 0
            || ((text.Is(next, 'a') || text.Is(next, "per") || text.Is(next, "be")) && Behind.Find(text, next + 1).Kind != 0);
        return isBehind
            || Before.Find(text, first - 1).Kind != 0
            || ((text.Is(first - 1, "of") || text.Is(first - 1, "by")) && Before.Find(text, first - 2).Kind != 0);
    }

    /// <summary>"PA 23456 F"</summary>
    private static bool IsBehindState(TokenText text, int first) =>
        text[first].Length == PostcodeLength && text.IsWord(first - 1) && text[first - 1].Length == 2;
}
