using System.Text.Json;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Services;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Dialogs.Services;

public sealed class ServiceLinksTests
{
    private static readonly Advice NoAdvice = new("", [], [], [], [], [], [], [], [], []);

    [Theory]
    [InlineData("112 or 999", "112")]
    [InlineData("1-800-222-1222", "18002221222")]
    [InlineData("healthdirect, 1800 022 222", "1800022222")]
    [InlineData("#7119", "#7119")]
    [InlineData("your local crisis line, or 112", "112")]
    [InlineData("your doctor's out-of-hours service", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void The_first_number_is_the_one_to_dial(string? service, string? number) => Assert.Equal(number, ServiceLinks.Dial(service));

    [Fact]
    public void An_ambulance_can_be_called_in_every_region()
    {
        var links = new ConversationFixture().Services.GetRequiredService<ServiceLinks>();

        Assert.All(Regions().Append("QQ"), region =>
        {
            var link = Assert.Single(links.For(Of(LevelOfCare.Ambulance), $"en-{region}"));
            Assert.StartsWith("tel:", link.Url, StringComparison.Ordinal);
            Assert.Matches(@"\d{2,}", link.Title);
        });
    }

    [Fact]
    public void Thoughts_of_self_harm_have_someone_to_call_in_every_region_beside_any_other_emergency()
    {
        var links = new ConversationFixture().Services.GetRequiredService<ServiceLinks>();

        Assert.All(Regions(), region =>
        {
            Assert.NotEmpty(links.For(Of(LevelOfCare.Crisis, "selfHarm"), $"en-{region}"));
            Assert.NotEmpty(links.For(Of(LevelOfCare.Emergency, "bladder", "selfHarm"), $"en-{region}"));
        });
    }

    [Fact]
    public void The_gyms_clinics_are_offered_where_someone_should_be_seen_and_not_in_an_emergency()
    {
        var options = new ServicesOptions { ClinicLinks = { ["Book our physio"] = "https://physio.example/book" } };
        var links = new ConversationFixture(options: options).Services.GetRequiredService<ServiceLinks>();

        Assert.Equal(["Book our physio"], links.For(Of(LevelOfCare.Soon), "en-GB").Select(link => link.Title));
        Assert.Equal(["Call 111", "Book our physio"], links.For(Of(LevelOfCare.Urgent), "en-GB").Select(link => link.Title));
        Assert.DoesNotContain(links.For(Of(LevelOfCare.Emergency), "en-GB"), link => link.Url.StartsWith("https:", StringComparison.Ordinal));
        Assert.Empty(links.For(Of(LevelOfCare.SelfCare), "en-GB"));
    }

    private static Assessment Of(LevelOfCare level, params string[] flags) => new(level, [.. flags], [], [], [], new Facts(), NoAdvice);

    private static IEnumerable<string> Regions()
    {
        using var stream = typeof(ServiceLinks).Assembly.GetManifestResourceStream("Services.services.json")!;
        return JsonDocument.Parse(stream).RootElement.EnumerateObject().Select(region => region.Name).Where(region => region.Length == 2).ToList();
    }
}
