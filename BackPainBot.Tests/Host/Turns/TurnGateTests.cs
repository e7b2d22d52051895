using System.Net;

namespace BackPainBot.Tests.Host.Turns;

public sealed class TurnGateTests
{
    [Fact]
    public async Task A_turn_in_flight_is_finished_and_new_ones_are_refused()
    {
        var started = new TaskCompletionSource();
        var mayEnd = new TaskCompletionSource();
        await using var host = await RunningHost.StartAsync(CountingBot.With(async _ =>
        {
            started.TrySetResult();
            await mayEnd.Task;
        }));

        var inFlight = host.TextsAsync(Said.Message("a"));
        await started.Task;
        var stopping = host.StopAsync();
        using var late = await host.PostAsync(Said.Message("b", member: "bob"));
        using var ready = await host.Client.GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, late.StatusCode);
        Assert.True(late.Headers.Contains("Retry-After"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.False(stopping.IsCompleted);

        mayEnd.SetResult();
        Assert.Equal(["1: a"], await inFlight);
        await stopping;
    }
}
