using BackPainBot.Dialogs;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Dialogs.Words;

public sealed class PlaceholdersTests
{
    private static readonly Placeholders Places = new(
        new LocalServices(Options.Create(new ServicesOptions())),
        Options.Create(new ConversationOptions { RetentionDays = 7 }));

    [Fact]
    public void Places_are_filled_for_the_region_and_other_braces_are_left() =>
        Assert.Equal("Go to A&E, call 999 or 111; kept 7 days, months 730 {later}", Places.Fill("Go to {emergencyDepartment}, call {ambulance} or {adviceLine}; kept {retentionDays} days, months {episodeDays} {later}", "en-GB"));

    [Theory]
    [InlineData("")]
    [InlineData("no place at all")]
    [InlineData("{")]
    [InlineData("{}}{")]
    public void A_text_without_places_stays_as_it_is(string text) => Assert.Equal(text, Places.Fill(text, null));

    [Fact]
    public void No_text_of_the_knowledge_or_the_words_is_sent_with_an_open_place()
    {
        foreach (var flag in ConversationFixture.Clinical.Texts.Flags)
        {
            Assert.DoesNotContain('{', Places.Fill(ConversationFixture.Clinical.Texts.Flag(flag).ActNow, "en-IN"));
        }
    }
}
