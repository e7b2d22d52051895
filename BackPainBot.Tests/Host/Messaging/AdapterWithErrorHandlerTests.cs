namespace BackPainBot.Tests.Host.Messaging;

public sealed class AdapterWithErrorHandlerTests
{
    [Fact]
    public async Task A_turn_that_fails_is_answered_kindly_and_leaves_the_state_as_it_was()
    {
        var fails = false;
        await using var host = await RunningHost.StartAsync(CountingBot.With(_ => fails ? throw new InvalidOperationException("broken") : Task.CompletedTask));
        await host.TextsAsync(Said.Message("one"));

        fails = true;
        var apology = Assert.Single(await host.TextsAsync(Said.Message("two", id: "m2")));
        fails = false;

        Assert.NotEmpty(apology!);
        Assert.DoesNotContain("two", apology, StringComparison.Ordinal);
        Assert.Equal(["2: two"], await host.TextsAsync(Said.Message("two", id: "m2")));
    }

    [Fact]
    public async Task The_log_has_the_kind_and_place_of_a_failure_but_no_words_of_the_member()
    {
        await using var host = await RunningHost.StartAsync(
            CountingBot.With(turn => throw new FormatException($"cannot read {turn.Activity.Text}", new InvalidOperationException(turn.Activity.Text))));

        await host.TextsAsync(Said.Message("numb between my legs", conversation: "secret-conversation", member: "ann@example.test"));

        Assert.Contains("System.FormatException", host.Log.All, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException", host.Log.All, StringComparison.Ordinal);
        Assert.Contains(nameof(CountingBot), host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("numb", host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-conversation", host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("ann@example.test", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ordinary_turn_logs_no_words_of_the_member_either()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        await host.TextsAsync(Said.Message("numb between my legs"));
        using var response = await host.PostAsync(Said.ToChannel("numb between my legs"));

        Assert.DoesNotContain("numb", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_before_the_failure_is_not_seen()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With(_ => throw new InvalidOperationException()));

        using var response = await host.PostAsync(Said.ToChannel("hello"));

        Assert.True(response.IsSuccessStatusCode);
        Assert.DoesNotContain("1: hello", host.Connector.Texts);
        Assert.Single(host.Connector.Texts);
    }
}
