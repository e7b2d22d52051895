using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Tests.Host.Turns;

public sealed class InvokeTests
{
    [Fact]
    public async Task An_invoke_is_answered_with_the_bots_status_and_body_and_again_when_it_is_sent_again()
    {
        await using var host = await RunningHost.StartAsync(_ => new InvokedBot());
        var invoke = Said.ToChannel(string.Empty, id: "i1");
        invoke["type"] = "invoke";
        invoke["name"] = "adaptiveCard/action";

        foreach (var _ in new[] { "first", "again" })
        {
            using var response = await host.PostAsync(invoke);

            Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
            Assert.Equal("""{"calls":1}""", await response.Content.ReadAsStringAsync());
        }
    }

    private sealed class InvokedBot : ActivityHandler
    {
        private int _calls;

        protected override Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            Task.FromResult(new InvokeResponse { Status = 202, Body = new Dictionary<string, int> { ["calls"] = ++_calls } });
    }
}
