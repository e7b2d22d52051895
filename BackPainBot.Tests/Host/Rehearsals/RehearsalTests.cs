using System.Net;
using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Rehearsals;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Rehearsals;

public sealed class RehearsalTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Memory")]
    public async Task Conversations_are_gone_through_to_their_end_and_leave_nothing_behind(string kind)
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(null, $"--Storage:Kind={kind}", $"--Storage:File={folder.File("bot.db")}");
        var before = host.Log.All;

        await using (var stage = await RehearsalStage.BuildAsync(host.Services, default))
        {
            await stage.PlayAsync(default);
        }

        Assert.Equal(0, host.Services.GetRequiredService<Sockets>().Count);
        Assert.Equal(before, host.Log.All);
        if (kind == "Sqlite")
        {
            Assert.Equal(0, await CountAsync(host));
        }
    }

    [Fact]
    public async Task The_host_answers_at_once_and_is_ready_after_the_rehearsal()
    {
        var curtain = new TaskCompletionSource();
        await using var host = await StartAsync(_ => curtain.Task);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync(host));
        Assert.NotEmpty(await host.TextsAsync(Said.Message("hello")));

        curtain.SetResult();
        await UntilReadyAsync(host);
        Assert.Contains("is ready", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_that_fails_keeps_nobody_waiting_and_is_told()
    {
        await using var host = await StartAsync(_ => throw new TimeoutException("a secret path"));

        await UntilReadyAsync(host);

        Assert.Contains("could not go through its conversations", host.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("a secret path", host.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_is_told_to_stop_does_not_wait_for_the_rehearsal()
    {
        var begun = new TaskCompletionSource();
        await using var host = await StartAsync(cancellationToken =>
        {
            begun.TrySetResult();
            return Task.Delay(Timeout.Infinite, cancellationToken);
        });
        while (!begun.Task.IsCompleted)
        {
            host.Clock.Advance(Rehearsal.Pause);
            await Task.Delay(1);
        }

        await host.StopAsync();

        Assert.DoesNotContain("could not go through", host.Log.All, StringComparison.Ordinal);
    }

    private static Task<RunningHost> StartAsync(Func<CancellationToken, Task> play) => RunningHost.StartAsync(CountingBot.With(), builder =>
    {
        builder.Services.AddSingleton(provider => ActivatorUtilities.CreateInstance<Rehearsal>(provider, play));
        builder.Services.AddHostedService(provider => provider.GetRequiredService<Rehearsal>());
        builder.Services.AddHealthChecks().AddCheck<Rehearsal>("rehearsal");
    });

    private static async Task<HttpStatusCode> ReadyAsync(RunningHost host)
    {
        using var response = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return response.StatusCode;
    }

    private static async Task UntilReadyAsync(RunningHost host)
    {
        while (await ReadyAsync(host) != HttpStatusCode.OK)
        {
            host.Clock.Advance(Rehearsal.Pause);
            await Task.Delay(1);
        }
    }

    private static async Task<long> CountAsync(RunningHost host)
    {
        await using var connection = await host.Services.GetRequiredService<ISqlDatabase>().OpenAsync(default);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM documents";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
