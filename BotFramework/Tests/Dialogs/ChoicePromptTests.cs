using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class ChoicePromptTests
{
    private static readonly string[] Radiation = ["no further", "to the buttock", "below the knee"];

    [Theory]
    [InlineData("to the buttock", 1)]
    [InlineData("TO THE BUTTOCK", 1)]
    [InlineData("I'd say below the knee, I think", 2)]
    [InlineData("knee", -1)]
    [InlineData("2", 1)]
    [InlineData("the third one", 2)]
    [InlineData("three", 2)]
    [InlineData("0", -1)]
    [InlineData("4", -1)]
    [InlineData("99999999999999999999", -1)]
    [InlineData("leg", 2)]
    [InlineData("shooting down", 2)]
    [InlineData("   ", -1)]
    [InlineData("💥", -1)]
    [InlineData("\0\uD800", -1)]
    public async Task A_choice_is_found_by_its_words_its_place_its_number_a_synonym_or_its_button(string answer, int expected)
    {
        FoundChoice found = null;
        var talk = new Conversation(() => Asking(choice => found = choice));

        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        Assert.Equal(expected, found?.Index ?? -1);
        Assert.Equal(expected < 0 ? null : Radiation[expected], found?.Value);
    }

    [Theory]
    [MemberData(nameof(Conversation.Storages), MemberType = typeof(Conversation))]
    public async Task Asked_again_it_shows_the_same_choices(string storage)
    {
        var talk = new Conversation(() => Asking(_ => { }), Conversation.Storage(storage), "emulator");

        var first = Assert.Single(await talk.SendForActivitiesAsync(Text("hi")));
        var again = Assert.Single(await talk.SendForActivitiesAsync(Text("hm")));

        Assert.Equal(["no further", "to the buttock", "Leg"], first.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal(first.SuggestedActions.Actions.Select(action => action.Title), again.SuggestedActions.Actions.Select(action => action.Title));
        Assert.Equal("how far?", again.Text);
    }

    [Theory]
    [InlineData("test", null)]
    [InlineData("emulator", "suggested")]
    [InlineData("msteams", "card")]
    [InlineData("cortana", "card")]
    [InlineData("", null)]
    public async Task The_form_fits_the_channel(string channelId, string form)
    {
        var talk = new Conversation(() => Asking(_ => { }), channelId: channelId);

        var question = Assert.Single(await talk.SendForActivitiesAsync(Text("hi")));

        Assert.Equal(form == "suggested", question.SuggestedActions != null);
        Assert.Equal(form == "card", question.Attachments is { Count: > 0 });
        Assert.Equal(form == null, question.Text?.Contains("(1) no further", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("nope", false)]
    [InlineData("1", true)]
    [InlineData("the second", false)]
    public async Task Yes_and_no_are_found_by_words_and_numbers(string answer, bool expected)
    {
        object result = null;
        var talk = new Conversation(() => new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w",
            [
                (step, token) => Ask(step, "confirm", "sure?", token),
                (step, token) =>
                {
                    result = step.Result;
                    return step.EndDialogAsync(null, token);
                },
            ]))
            .AddDialog(new ConfirmPrompt("confirm")));

        Assert.Equal(["sure? (1) Yes or (2) No"], await talk.SayAsync("hi"));
        Assert.Equal(["sure? (1) Yes or (2) No"], await talk.SayAsync("blue"));
        await talk.SayAsync(answer);

        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("seven", 7)]
    [InlineData("I am 42 years old", 42)]
    [InlineData("none of that", null)]
    [InlineData("99999999999999999999999", null)]
    public async Task Numbers_are_found_in_digits_and_words(string answer, int? expected)
    {
        object result = null;
        var talk = new Conversation(() => new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w",
            [
                (step, token) => Ask(step, "number", "how many?", token),
                (step, token) =>
                {
                    result = step.Result;
                    return step.EndDialogAsync(null, token);
                },
            ]))
            .AddDialog(new NumberPrompt<int>("number")));

        await talk.SayAsync("hi");
        await talk.SayAsync(answer);

        Assert.Equal(expected, result);
    }

    [Fact]
    public void Numbers_of_other_types_are_refused() => Assert.Throws<NotSupportedException>(() => new NumberPrompt<byte>("number"));

    private static ComponentDialog Asking(Action<FoundChoice> found) => new ComponentDialog("c")
        .AddDialog(new WaterfallDialog("w",
        [
            (step, token) => step.PromptAsync("choice", new PromptOptions
            {
                Prompt = Text("how far?"),
                Choices =
                [
                    new Choice(Radiation[0]),
                    new Choice(Radiation[1]),
                    new Choice(Radiation[2])
                    {
                        Synonyms = ["shooting down"],
                        Action = new CardAction { Type = ActionTypes.ImBack, Title = "Leg", Value = Radiation[2] },
                    },
                ],
            }, token),
            (step, token) =>
            {
                found((FoundChoice)step.Result);
                return step.EndDialogAsync(null, token);
            },
        ]))
        .AddDialog(new ChoicePrompt("choice"));
}
