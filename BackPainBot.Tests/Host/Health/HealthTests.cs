using System.Net;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Host.Health;

public sealed class HealthTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task A_host_that_started_is_healthy(string path)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", (string?)JObject.Parse(await response.Content.ReadAsStringAsync())["status"]);
    }

    [Fact]
    public async Task A_storage_that_cannot_be_written_makes_the_host_unready_but_alive()
    {
        using var folder = new TemporaryFolder();
        await using var host = await RunningHost.StartAsync(CountingBot.With(), $"--Storage:File={folder.File("bot.db")}");
        await using (var connection = await host.Services.GetRequiredService<ISqlDatabase>().OpenAsync(default))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE documents";
            await command.ExecuteNonQueryAsync();
        }

        using var ready = await host.Client.GetAsync("/health/ready");
        using var live = await host.Client.GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.StartsWith(
            "Unhealthy", (string?)JObject.Parse(await ready.Content.ReadAsStringAsync())["checks"]!["storage"], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }
}
