using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotFramework.Tests.Recognizers;

/// <summary>Every recognizer of numbers, units and choices, to be held to what all of them promise.</summary>
internal static class AllRecognizers
{
    public static readonly IReadOnlyList<(string Name, Func<string, List<ModelResult>> Recognize)> List =
    [
        ("number", text => NumberRecognizer.RecognizeNumber(text, Culture.English)),
        ("ordinal", text => NumberRecognizer.RecognizeOrdinal(text, Culture.English)),
        ("age", text => NumberWithUnitRecognizer.RecognizeAge(text, Culture.English)),
        ("dimension", text => NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English)),
        ("temperature", text => NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English)),
        ("boolean", text => ChoiceRecognizer.RecognizeBoolean(text, Culture.English)),
    ];

    /// <summary>Asserts that every recognizer takes a text, and that what it finds is in it.</summary>
    public static void HoldFor(string text)
    {
        foreach (var (name, recognize) in List)
        {
            foreach (var result in recognize(text))
            {
                Assert.True(result.Start >= 0 && result.Start <= result.End && result.End < text.Length, name);
                Assert.Equal(text[result.Start..(result.End + 1)], result.Text, ignoreCase: true);
                Assert.NotEmpty(result.Resolution);
                Assert.StartsWith(name, result.TypeName, StringComparison.Ordinal);
            }
        }
    }
}
