using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotFramework.Tests.Recognizers.NumberWithUnit;

public class NumberWithUnitTests
{
    public static TheoryData<string> Ages => RecognizerCases.From("age.txt");

    public static TheoryData<string> Dimensions => RecognizerCases.From("dimension.txt");

    public static TheoryData<string> Temperatures => RecognizerCases.From("temperature.txt");

    [Theory]
    [MemberData(nameof(Ages))]
    public void Ages_are_found_with_their_unit(string line) =>
        RecognizerCases.Check(line, text => NumberWithUnitRecognizer.RecognizeAge(text, Culture.English), Describe);

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void Dimensions_are_found_with_their_unit_and_what_it_measures(string line) =>
        RecognizerCases.Check(line, text => NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English), Describe);

    [Theory]
    [MemberData(nameof(Temperatures))]
    public void Temperatures_are_found_with_their_scale(string line) =>
        RecognizerCases.Check(line, text => NumberWithUnitRecognizer.RecognizeTemperature(text, Culture.English), Describe);

    [Fact]
    public void Quantities_come_before_units_without_a_number() =>
        Assert.Equal(
            ["5 miles", "kilometers"],
            NumberWithUnitRecognizer.RecognizeDimension("how many kilometers are 5 miles", Culture.English).Select(result => result.Text));

    private static string Describe(ModelResult result)
    {
        var (value, unit) = (result.Resolution[ResolutionKey.Value] ?? "-", result.Resolution[ResolutionKey.Unit]);
        return $"{value} {unit} {result.Resolution.GetValueOrDefault(ResolutionKey.SubType)}".TrimEnd();
    }
}
