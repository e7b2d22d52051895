using BackPainBot.Dialogs.Privacy;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.Pause;

public sealed class PauseTests
{
    [Theory]
    [InlineData("hello")]
    [InlineData("my back hurts since squats")]
    [InlineData("i can't pee")]
    [InlineData("")]
    [InlineData("start over")]
    public async Task Whatever_is_said_the_danger_signs_and_the_numbers_are_all_there_is(string said)
    {
        await using var host = await RunningHost.StartAsync(null, "--Bot:Paused=true");

        var reply = Assert.Single(await host.SayAsync(Said.Message(said)));

        Assert.Contains("switched off", (string?)reply["text"], StringComparison.Ordinal);
        Assert.Contains("112", (string?)reply["text"], StringComparison.Ordinal);
        Assert.Empty(reply["entities"] ?? new Newtonsoft.Json.Linq.JArray());
        var data = await host.Services.GetRequiredService<MemberData>().ExportAsync(new("emulator", "talk", "ann"), default);
        Assert.DoesNotContain("squat", data.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Members_can_still_have_their_data_deleted()
    {
        await using var host = await RunningHost.StartAsync(null, "--Bot:Paused=true");
        await host.SayAsync(Said.Message("hello"));

        Assert.Contains("Shall I delete", Assert.Single(await host.TextsAsync(Said.Message("delete my data"))), StringComparison.Ordinal);
        Assert.Contains("Done", Assert.Single(await host.TextsAsync(Said.Message("yes"))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", "Degraded: paused")]
    [InlineData("false", "\"conversation\":\"Healthy\"")]
    public async Task The_health_says_so(string paused, string expected)
    {
        await using var host = await RunningHost.StartAsync(null, $"--Bot:Paused={paused}");
        using var response = await host.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));

        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--Bot:Paused=maybe", "Bot:Paused")]
    [InlineData("--Bot:Stopped=true", "Bot:Stopped")]
    [InlineData("--Person:Phone=ring", "Person:Phone")]
    public async Task What_is_no_setting_stops_the_start_by_its_name(string setting, string key)
    {
        var exception = await Assert.ThrowsAnyAsync<Exception>(() => RunningHost.StartAsync(null, setting));

        Assert.Contains(key, exception.Message, StringComparison.Ordinal);
    }
}
