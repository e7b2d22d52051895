using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Members;

public sealed class MemberLocaleTests
{
    [Theory]
    [InlineData("en-GB", "US", "en-GB")]
    [InlineData("en", "GB", "en-GB")]
    [InlineData(null, "gb", "en-GB")]
    [InlineData(null, null, null)]
    [InlineData("de", null, "de")]
    [InlineData("de", "Germany", "de")]
    [InlineData("de", "1!", "de")]
    public void The_country_that_the_client_names_counts_where_the_locale_has_none(string? locale, string? country, string? expected) =>
        Assert.Equal(expected, MemberLocale.Of(Arrival(locale, country is null ? null : new JObject { ["country"] = country })));

    [Fact]
    public void A_country_that_is_no_text_is_passed_over() => Assert.Null(MemberLocale.Of(Arrival(null, new JObject { ["country"] = new JArray("GB") })));

    [Fact]
    public async Task A_greeting_without_a_locale_names_the_number_of_that_country()
    {
        var arrival = Arrival(null, new JObject { ["country"] = "GB" });
        arrival.MembersAdded = [new ChannelAccount("member"), new ChannelAccount("bot")];

        var greeting = Assert.Single(await new ConversationFixture("emulator", locale: "").SendAsync(arrival));

        Assert.Contains("999", greeting.Speak, StringComparison.Ordinal);
    }

    private static Activity Arrival(string? locale, JObject? info) => new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Locale = locale,
        Entities = [null!, new Entity("clientInfo") { Properties = info ?? [] }],
    };
}
