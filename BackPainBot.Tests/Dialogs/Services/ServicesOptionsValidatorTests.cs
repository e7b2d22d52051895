using BackPainBot.Dialogs.Services;

namespace BackPainBot.Tests.Dialogs.Services;

public sealed class ServicesOptionsValidatorTests
{
    [Theory]
    [InlineData("")]
    [InlineData("en-GB")]
    [InlineData("zh-Hans-SG")]
    public void A_locale_of_language_and_region_or_none_is_fine(string locale) => Assert.Empty(Failures(new() { Locale = locale }));

    [Fact]
    public void All_that_is_wrong_is_said_at_once_by_key_and_mend()
    {
        var failures = Failures(new()
        {
            Locale = "english",
            Regions = { ["Britain"] = new() { Ambulance = "999" }, ["IE"] = new(), ["FR"] = new() { Ambulance = " " } },
        });

        Assert.Equal(4, failures.Count);
        Assert.Contains(failures, failure => failure.Contains("Services:Locale", StringComparison.Ordinal) && failure.Contains("en-GB", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Services:Regions:Britain", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Services:Regions:IE", StringComparison.Ordinal));
        Assert.Contains(failures, failure => failure.Contains("Services:Regions:FR", StringComparison.Ordinal));
    }

    private static List<string> Failures(ServicesOptions options) =>
        [.. new ServicesOptionsValidator().Validate(null, options).Failures ?? []];
}
