using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace BotFramework.Tests.Recognizers;

public class CultureTests
{
    [Theory]
    [InlineData("en-us", "en-us")]
    [InlineData("EN-US", "en-us")]
    [InlineData("en-GB", "en-*")]
    [InlineData("en", "en-*")]
    [InlineData("fr-CA", "fr-fr")]
    [InlineData("vo-ID", "vo-id")]
    [InlineData("", "")]
    public void A_culture_is_mapped_to_the_nearest_that_is_listed(string asked, string nearest) =>
        Assert.Equal(nearest, Culture.MapToNearestLanguage(asked));

    [Fact]
    public void Every_listed_culture_is_nearest_to_itself() =>
        Assert.All(Culture.GetSupportedCultureCodes(), code => Assert.Equal(code, Culture.MapToNearestLanguage(code)));

    [Theory]
    [InlineData("en-us")]
    [InlineData("en-gb")]
    [InlineData("de-de")]
    [InlineData("tlh")]
    public void English_stands_in_for_what_is_not_spoken(string culture) =>
        Assert.Single(NumberRecognizer.RecognizeNumber("seven", culture));

    [Fact]
    public void A_culture_that_is_not_spoken_is_refused_where_nothing_may_stand_in()
    {
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("sieben", Culture.German, NumberOptions.None, false));
        Assert.Throws<ArgumentException>(() => new ChoiceRecognizer().GetBooleanModel(null, false));
    }

    [Fact]
    public void The_target_culture_is_meant_where_a_call_names_none()
    {
        var recognizer = new NumberRecognizer(Culture.English);

        Assert.Equal(Culture.English, recognizer.TargetCulture);
        Assert.Same(recognizer.GetNumberModel(), recognizer.GetNumberModel("EN-us"));
        Assert.Equal("ordinal", recognizer.GetOrdinalModel().ModelTypeName);
    }

    [Fact]
    public void Options_may_be_given_as_a_number()
    {
        Assert.Equal(NumberOptions.PercentageMode, new NumberRecognizer(1).Options);
        Assert.Equal(NumberWithUnitOptions.NoProtoCache, new NumberWithUnitRecognizer(Culture.English, 16).Options);
        Assert.Equal(ChoiceOptions.None, new ChoiceRecognizer(Culture.English, 0).Options);
    }

    [Fact]
    public void Threads_share_a_recognizer()
    {
        var recognizer = new NumberWithUnitRecognizer();

        Parallel.For(0, 64, _ => Assert.Single(recognizer.GetAgeModel(Culture.English).Parse("29 years old")));
    }
}
