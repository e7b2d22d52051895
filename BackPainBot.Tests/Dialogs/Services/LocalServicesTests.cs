using BackPainBot.Dialogs.Services;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Dialogs.Services;

public sealed class LocalServicesTests
{
    [Theory]
    [InlineData("en-US", "911")]
    [InlineData("en-GB", "999")]
    [InlineData("EN-gb", "999")]
    [InlineData("fr-FR", "15 or 112")]
    [InlineData("zh-Hans-SG", "995")]
    [InlineData("en-AU", "000")]
    public void The_members_region_decides_whom_to_call(string locale, string ambulance) =>
        Assert.Equal(ambulance, Build(new()).For(locale).Ambulance);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("en")]
    [InlineData("en-")]
    [InlineData("xx-QQ")]
    [InlineData("not a locale at all")]
    public void The_european_number_is_given_where_nothing_else_is_known(string? locale) =>
        Assert.Equal("112", Build(new()).For(locale).Ambulance);

    [Fact]
    public void Every_line_that_takes_texts_has_its_number_in_the_words_too()
    {
        var services = Build(new());
        var regions = System.Globalization.CultureInfo.GetCultures(System.Globalization.CultureTypes.SpecificCultures).Select(culture => services.For(culture.Name));
        var textLines = regions.Where(numbers => numbers.CrisisText is not null).ToList();

        Assert.NotEmpty(textLines);
        Assert.All(textLines, numbers => Assert.Contains(numbers.CrisisText!, numbers.CrisisLine, StringComparison.Ordinal));
    }

    [Fact]
    public void The_gyms_own_region_counts_where_the_members_is_not_known() =>
        Assert.Equal("999", Build(new() { Locale = "en-GB" }).For("en").Ambulance);

    [Fact]
    public void The_gym_may_replace_one_number_and_keep_the_rest()
    {
        var services = Build(new() { Regions = { ["GB"] = new ServiceNumbers { AdviceLine = "the club doctor" } } });

        Assert.Equal("the club doctor", services.For("en-GB").AdviceLine);
        Assert.Equal("999", services.For("en-GB").Ambulance);
    }

    [Fact]
    public void Every_number_is_there_for_every_region()
    {
        foreach (var locale in (string[])["en-US", "en-CA", "en-GB", "en-IE", "fr-FR", "de-DE", "es-ES", "it-IT", "sv-SE", "da-DK", "nl-NL", "en-AU", "en-NZ", "en-IN", "en-ZA", "en-SG", "ar-AE", "pt-BR", "es-MX", "ja-JP", "xx-XX"])
        {
            var numbers = Build(new()).For(locale);
            Assert.All((string?[])[numbers.Ambulance, numbers.AdviceLine, numbers.CrisisLine, numbers.PoisonLine, numbers.ChildLine, numbers.EmergencyDepartment], number => Assert.False(string.IsNullOrWhiteSpace(number), locale));
        }
    }

    private static LocalServices Build(ServicesOptions options) => new(Options.Create(options));
}
