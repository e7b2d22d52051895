using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;

namespace BotFramework.Tests.Testing;

public class DialogTestClientTests
{
    [Fact]
    public async Task A_dialog_is_begun_with_its_options_and_continued()
    {
        var client = new DialogTestClient("test", Greeting(), "Ada");

        Assert.Equal("hello Ada", (await client.SendActivityAsync<IMessageActivity>("hi")).Text);
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult.Status);
        Assert.Equal("bye", (await client.SendActivityAsync<IMessageActivity>("go")).Text);
        Assert.Equal("farewell", client.GetNextReply<IMessageActivity>().Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal("done", client.DialogTurnResult.Result);
    }

    [Fact]
    public void Nothing_to_talk_with_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new DialogTestClient("test", null));
        Assert.Throws<ArgumentNullException>(() => new DialogTestClient((TestAdapter)null, Greeting()));
    }

    [Fact]
    public async Task The_logger_writes_down_both_sides()
    {
        var output = new Lines();
        var client = new DialogTestClient("test", Greeting(), "Ada", [new XUnitDialogTestLogger(output)]);

        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Event, Name = "tick" });

        Assert.Contains("\r\nUser:  hi", output.Written);
        Assert.Contains(output.Written, line => line.StartsWith("\r\nBot:   Text = hello Ada", StringComparison.Ordinal));
        Assert.Contains("\r\nUser:  Activity = ActivityTypes.event", output.Written);
        Assert.Contains(output.Written, line => line.Contains("elapsed", StringComparison.Ordinal));
    }

    [Fact]
    public void The_data_of_a_case_survives_as_json()
        => Assert.Equal([1, 2, 3], new TestDataObject(new[] { 1, 2, 3 }).GetObject<int[]>());

    private static WaterfallDialog Greeting() => new("greeting",
    [
        async (step, token) =>
        {
            await step.Context.SendActivityAsync($"hello {step.Options}", cancellationToken: token);
            return Dialog.EndOfTurn;
        },
        async (step, token) =>
        {
            await step.Context.SendActivityAsync("bye", cancellationToken: token);
            await step.Context.SendActivityAsync("farewell", cancellationToken: token);
            return await step.EndDialogAsync("done", token);
        },
    ]);

    private sealed class Lines : ITestOutputHelper
    {
        public List<string> Written { get; } = new();

        public void WriteLine(string message) => Written.Add(message);

        public void WriteLine(string format, params object[] args) => Written.Add(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, args));
    }
}
