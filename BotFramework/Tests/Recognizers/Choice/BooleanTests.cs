using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;

namespace BotFramework.Tests.Recognizers.Choice;

public class BooleanTests
{
    public static TheoryData<string> Booleans => RecognizerCases.From("boolean.txt");

    [Theory]
    [MemberData(nameof(Booleans))]
    public void The_clearest_yes_or_no_is_found_and_scored_by_its_part_of_the_text(string line) => RecognizerCases.Check(
        line,
        text => ChoiceRecognizer.RecognizeBoolean(text, Culture.English),
        result => string.Create(
            CultureInfo.InvariantCulture,
            $"{((bool)result.Resolution[ResolutionKey.Value] ? "yes" : "no")} {(double)result.Resolution[ResolutionKey.Score]:0.####}"));

    [Fact]
    public void The_words_are_given_as_they_were_written() =>
        Assert.Equal("YES", Assert.Single(ChoiceRecognizer.RecognizeBoolean("YES!", Culture.English)).Text);
}
