using BackPainBot.Dialogs.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Dialogs.Delivery;

public sealed class TeamsShapeTests
{
    [Fact]
    public void A_plain_message_stays_as_it_is()
    {
        var message = MessageFactory.Text("hello");

        Assert.Same(message, Assert.Single(TeamsShape.Shape(message, inThread: false)));
    }

    [Fact]
    public void No_more_actions_than_Teams_shows()
    {
        var message = WithActions("pick", 9);

        Assert.Equal(TeamsShape.MostActions, Assert.Single(TeamsShape.Shape(message, inThread: false)).SuggestedActions.Actions.Count);
    }

    [Fact]
    public void In_a_thread_nobody_is_suggested_anything() =>
        Assert.Null(Assert.Single(TeamsShape.Shape(WithActions("pick", 2), inThread: true)).SuggestedActions);

    [Fact]
    public void Actions_and_attachments_go_apart()
    {
        var message = WithActions("pick", 2);
        message.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive")];

        var shaped = TeamsShape.Shape(message, inThread: false);

        Assert.Equal(2, shaped.Count);
        Assert.Single(shaped[0].Attachments);
        Assert.Null(shaped[0].SuggestedActions);
        Assert.Empty(shaped[1].Attachments ?? []);
        Assert.Equal(("pick", 2), (shaped[1].Text, shaped[1].SuggestedActions.Actions.Count));
    }

    [Fact]
    public void A_card_that_asks_goes_apart_from_its_text_and_takes_along_what_programs_read()
    {
        var message = MessageFactory.Text("pick");
        message.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive")];
        message.Entities = [new Entity("backpain/question")];

        var shaped = TeamsShape.Shape(message, inThread: false);

        Assert.Equal(2, shaped.Count);
        Assert.Equal(("pick", 0, 0), (shaped[0].Text, shaped[0].Attachments?.Count ?? 0, shaped[0].Entities?.Count ?? 0));
        Assert.Same(message, shaped[1]);
        Assert.Equal((null, 1, 1), (message.Text, message.Attachments.Count, message.Entities.Count));
    }

    [Theory]
    [InlineData(null, "backpain/question")]
    [InlineData("this is how", "backpain/assessment")]
    public void A_card_without_words_and_one_that_asks_nothing_stay_in_one_message(string? text, string entity)
    {
        var message = MessageFactory.Text(text);
        message.Attachments = [new Attachment("application/vnd.microsoft.card.adaptive")];
        message.Entities = [new Entity(entity)];

        Assert.Same(message, Assert.Single(TeamsShape.Shape(message, inThread: false)));
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData(" ")]
    [InlineData("")]
    public void A_long_text_goes_in_parts_and_what_belongs_to_it_with_the_last(string between)
    {
        var message = MessageFactory.Text(string.Join(between, Enumerable.Repeat(new string('x', 999), 60)));
        message.Entities = [new Entity("backpain/question")];

        var shaped = TeamsShape.Shape(message, inThread: false);

        Assert.True(shaped.Count > 2);
        Assert.All(shaped, part => Assert.True(part.Text.Length <= TeamsShape.LongestText));
        Assert.Equal(60 * 999, shaped.Sum(part => part.Text.Count(letter => letter == 'x')));
        Assert.All(shaped.SkipLast(1), part => Assert.Null(part.Entities));
        Assert.Single(shaped[^1].Entities);
    }

    [Fact]
    public void Nothing_is_refused_by_name() => Assert.Throws<ArgumentNullException>(() => TeamsShape.Shape(null!, false));

    private static Activity WithActions(string text, int count)
    {
        var message = MessageFactory.Text(text);
        message.SuggestedActions = new SuggestedActions
        {
            Actions = [.. Enumerable.Range(0, count).Select(action => new CardAction(ActionTypes.ImBack, $"{action}", value: $"{action}"))],
        };
        return message;
    }
}
