using Microsoft.Recognizers.Text.NumberWithUnit.Units;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.NumberWithUnit.English;

/// <summary>Says by the words around when what looks like a dimension is a time, a temperature or a plain "in".</summary>
internal static class EnglishDimensionContext
{
    private static readonly WordTable Temperature = new WordTable().Add(1, "temperature temp fever");

    private static readonly WordTable Scales = new WordTable()
        .Add(1, "c f celsius celcius centigrade centigrate fahrenheit farenheit");

    private static readonly WordTable BeforeTime = new WordTable().Add(1, "at until till since before after by around from to between");

    /// <summary>What "in" leads on to where it is no inch.</summary>
    private static readonly WordTable BehindIn = new WordTable(96)
        .Add(1, "january february march april may june july august september october november december")
        .Add(1, "jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter")
        .Add(1, "a an the my your his her its our their this that these those each every all both total one two three");

    public static bool IsSomethingElse(TokenText text, Quantity quantity)
    {
        var next = quantity.Next;
        return text.Folded(quantity.Unit.Next - 1) switch
        {
            "m" => text.Is(next, '\''),
            "in" => BehindIn.Find(text, next).Kind != 0 || (text.IsDigits(next) && text[next].Length == 4),
            "pm" or "pt" => IsTimeOfDay(text, quantity),
            _ => quantity.Unit.Name == EnglishDimensionUnits.Degree
                && (IsScale(text, next) || EnglishQuantity.IsShortlyBefore(text, quantity.First, Temperature)),
        };
    }

    /// <summary>Whether a token is a scale of temperature: "celsius", "f".</summary>
    public static bool IsScale(TokenText text, int index) => Scales.Find(text, index).Kind != 0;

    /// <summary>"at 6pm", "2:00 pm", "3-8pm", "between 9-6 PT".</summary>
    private static bool IsTimeOfDay(TokenText text, Quantity quantity)
    {
        var first = quantity.First;
        return text.IsDigits(first) && text[first].Length <= 2
            && (BeforeTime.Find(text, first - 1).Kind != 0
                || ((text.Is(first - 1, ':') || text.Is(first - 1, '-')) && text.IsDigits(first - 2)));
    }
}
