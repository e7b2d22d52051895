using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Replies;

public sealed class QuestionLayoutTests
{
    [Fact]
    public async Task A_channel_without_cards_gets_the_choices_in_the_text_and_a_way_out_as_a_button()
    {
        var conversation = new ConversationFixture("sms");
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        var checklist = (await conversation.SayAsync("my lower back is sore since deadlifts yesterday"))[^1];

        Assert.Empty(checklist.Attachments ?? []);
        Assert.Contains("- I cannot pee", checklist.Text, StringComparison.Ordinal);
        Assert.Equal(["None of these", "Not sure"], checklist.SuggestedActions.Actions.Select(action => action.Title));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("sms")]
    public async Task The_greeting_says_what_the_bot_is_what_it_keeps_and_whom_to_call_instead(string channel)
    {
        var greeting = Assert.Single(await new ConversationFixture(channel, "en-GB").JoinAsync());

        var said = greeting.Text + string.Join('\n', Cards(greeting).SelectMany(card => card.SelectTokens("$..text")));
        Assert.All((string[])["BackPainBot", "not a doctor", "999", "30 days"], words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.Equal(channel == "sms", greeting.SuggestedActions is not null);
    }

    [Fact]
    public async Task None_of_these_is_a_button_of_its_own_so_that_it_excludes_the_signs()
    {
        var card = Cards(await ChecklistAsync("webchat")).Single();

        Assert.DoesNotContain(card.SelectTokens("$..choices[*].value"), value => (string?)value == "none");
        var actions = card.SelectTokens("$..actions[*]").ToList();
        Assert.Contains(actions, action => (string?)action["data"]?["otherwise"] == "none");
        Assert.Equal("None of these", (string?)actions.Single(action => (string?)action["style"] == "positive")["title"]);
    }

    [Theory]
    [InlineData("webchat", true)]
    [InlineData("emulator", true)]
    [InlineData("msteams", false)]
    public async Task The_map_of_the_back_is_shown_where_pictures_are_and_its_list_everywhere(string channel, bool map)
    {
        var conversation = new ConversationFixture(channel);
        await conversation.JoinAsync();
        var replies = await conversation.SayAsync("yes");
        while (!Cards(replies[^1]).Any(card => card.SelectTokens("$..id").Any(id => (string?)id == "location")))
        {
            replies = await conversation.SayAsync("none of these");
        }

        var card = Cards(replies[^1]).Single();
        Assert.Equal(map ? 6 : 0, card.SelectTokens("$..[?(@.type == 'Image')]").Count());
        Assert.All(card.SelectTokens("$..[?(@.type == 'Image')].altText"), alt => Assert.NotEmpty((string)alt!));
        // Beside other questions a press on a picture would send them half answered.
        Assert.Empty(card.SelectTokens("$..selectAction"));
        Assert.All(card["body"]!.Where(input => input["choices"] is not null), input => Assert.True((bool)input["isRequired"]!));
        Assert.Equal(map ? "compact" : "expanded", (string?)card["body"]!.Single(input => (string?)input["id"] == "location")["style"]);
    }

    [Fact]
    public async Task A_picture_of_the_map_answers_where_nothing_else_is_asked()
    {
        var conversation = new ConversationFixture("webchat");
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        await conversation.SayAsync("my lower back is sore since deadlifts yesterday, on the left side");
        var card = Cards((await conversation.SayAsync("change location"))[^1]).Single();

        Assert.Equal(6, card.SelectTokens("$..selectAction.data.pick").Count());
        // A press on a picture must not be stopped by a list that is still empty.
        Assert.All(card["body"]!.Where(input => input["choices"] is not null), input => Assert.False((bool)input["isRequired"]!));
    }

    [Theory]
    [InlineData("show me the map")]
    [InlineData("Can I see the map please?")]
    [InlineData("let me point to it")]
    [InlineData("change place")]
    public async Task The_map_can_be_had_where_the_place_was_told_in_words(string asked)
    {
        var conversation = new ConversationFixture("webchat");
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        await conversation.SayAsync("my lower back is sore since deadlifts yesterday, on the left side");
        var card = Cards((await conversation.SayAsync(asked))[^1]).Single();

        Assert.Contains("location:buttock", card.SelectTokens("$..selectAction.data.pick").Select(pick => (string?)pick));
    }

    [Fact]
    public async Task What_stands_on_a_card_is_not_said_above_it_but_is_in_its_text()
    {
        var conversation = new ConversationFixture("webchat");
        await conversation.JoinAsync();
        var message = (await conversation.SayAsync("yes"))[^1];
        while (!Cards(message).Any(card => card.SelectTokens("$..id").Any(id => (string?)id == "severity")))
        {
            message = (await conversation.SayAsync("none of these"))[^1];
        }

        var words = conversation.Services.GetRequiredService<Wording>();
        var card = Cards(message).Single();
        var asked = words["Brief.severity"];
        Assert.DoesNotContain(words["Ask.severity"], message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, message.Text, StringComparison.Ordinal);
        Assert.Contains(asked, (string)card["speak"]!, StringComparison.Ordinal);
        Assert.Contains(words["Why.severity"], card.SelectTokens("$..[?(@.isVisible == false)].text").Select(text => (string)text!).Single(), StringComparison.Ordinal);
    }

    private static async Task<Activity> ChecklistAsync(string channel)
    {
        var conversation = new ConversationFixture(channel);
        await conversation.JoinAsync();
        await conversation.SayAsync("yes");
        return (await conversation.SayAsync("my lower back is sore since deadlifts yesterday"))[^1];
    }

    private static IEnumerable<JObject> Cards(Activity message) => (message.Attachments ?? []).Select(card => (JObject)card.Content);
}
