using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.Steps;

namespace BotFramework.Tests.Dialogs;

public class DateTimePromptTests
{
    [Theory]
    [InlineData("5th December 2018 at 9am", "2018-12-05T09", "2018-12-05 09:00:00")]
    [InlineData("2018-12-05", "2018-12-05", "2018-12-05")]
    [InlineData("two hours", "PT2H", "7200")]
    [InlineData("not at all", null, null)]
    public async Task Dates_times_and_durations_are_found(string answer, string timex, string value)
    {
        var result = await AnswerAsync(new Activity { Type = ActivityTypes.Message, Text = answer });

        Assert.Equal(timex, result?[0].Timex);
        Assert.Equal(value, result?[0].Value);
    }

    [Fact]
    public async Task A_range_has_a_start_and_an_end()
    {
        var result = await AnswerAsync(new Activity { Type = ActivityTypes.Message, Text = "from 4 to 6 December 2018" });

        Assert.Equal("2018-12-04", result[0].Start);
        Assert.Equal("2018-12-06", result[0].End);
        Assert.Null(result[0].Value);
    }

    [Fact]
    public async Task Yesterday_is_reckoned_from_the_activitys_own_time()
    {
        // At noon, wherever the server stands it is the same day, or this would be a test of the server's zone.
        var local = new DateTimeOffset(2018, 12, 5, 12, 0, 0, TimeZoneInfo.Local.GetUtcOffset(new DateTime(2018, 12, 5, 12, 0, 0)));
        var result = await AnswerAsync(new Activity { Type = ActivityTypes.Message, Text = "yesterday", LocalTimestamp = local });

        Assert.Equal("2018-12-04", result[0].Value);
    }

    private static async Task<IList<DateTimeResolution>> AnswerAsync(Activity answer)
    {
        IList<DateTimeResolution> result = null;
        var talk = new Conversation(() => new ComponentDialog("c")
            .AddDialog(new WaterfallDialog("w",
            [
                (step, token) => Ask(step, "when", "when?", token),
                (step, token) =>
                {
                    result = (IList<DateTimeResolution>)step.Result;
                    return step.EndDialogAsync(null, token);
                },
            ]))
            .AddDialog(new DateTimePrompt("when")));

        await talk.SayAsync("hi");
        await talk.SendAsync(answer);
        return result;
    }
}
