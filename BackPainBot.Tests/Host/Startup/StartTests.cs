using System.Net;
using System.Net.Sockets;
using BackPainBot.Startup;
using BackPainBot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Host.Startup;

public sealed class StartTests
{
    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("anything")]
    public void Outside_Development_the_host_does_not_start_and_says_why(string environment)
    {
        var refused = Assert.Throws<StartupException>(() => Program.Build([$"--environment={environment}"]));

        Assert.Contains("ASPNETCORE_ENVIRONMENT=Development", refused.Message, StringComparison.Ordinal);
        Assert.Contains("authenticate", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_in_the_settings_stops_the_start_and_is_told_at_once()
    {
        await using var app = Program.Build(
            ["--environment=Development", "--Storage:Kind=tape", "--Storage:RetentionDays=0", "--Messages:LargestKilobytes=x", "--Shutdown:Minutes=1"],
            builder => builder.WebHost.UseTestServer());

        var problems = HostRun.Problems(await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync()));

        Assert.Equal(4, problems.Count);
        foreach (var key in new[] { "Storage:Kind", "Storage:RetentionDays", "Messages:LargestKilobytes", "Shutdown:Minutes" })
        {
            Assert.Contains(problems, problem => problem.StartsWith($"command line --{key}: {key} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_stops_the_start()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("bot.db"), new string('x', 5000));
        await using var app = Program.Build(
            ["--environment=Development", $"--Storage:File={folder.File("bot.db")}"], builder => builder.WebHost.UseTestServer());

        var problem = Assert.Single(HostRun.Problems(await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync())));

        Assert.Contains(folder.File("bot.db"), problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_the_web_chat_that_cannot_be_read_stop_the_start()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("keys"));
        await File.WriteAllTextAsync(folder.File("keys/key-of-a-full-disk.xml"), string.Empty);
        await using var app = Program.Build(
            ["--environment=Development", $"--Storage:File={folder.File("bot.db")}"], builder => builder.WebHost.UseTestServer());

        var problem = Assert.Single(HostRun.Problems(await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync())));

        Assert.Contains(folder.File("keys"), problem, StringComparison.Ordinal);
        Assert.Contains("remove", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trusted_address_that_is_none_stops_the_start()
    {
        await using var app = Program.Build(
            ["--environment=Development", "--Storage:Kind=Memory", "--TrustedServiceUrls:0=nonsense"], builder => builder.WebHost.UseTestServer());

        var problem = Assert.Single(HostRun.Problems(await Assert.ThrowsAnyAsync<Exception>(() => app.StartAsync())));

        Assert.Contains("TrustedServiceUrls", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_taken_stops_the_start_and_nothing_else_is_said()
    {
        var log = new LogLines();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var app = Program.Build(
            ["--environment=Development", "--Storage:Kind=Memory", $"--urls=http://{listener.LocalEndpoint}"],
            builder => builder.Logging.ClearProviders().AddProvider(log));

        var problem = Assert.Single(HostRun.Problems(await Assert.ThrowsAnyAsync<Exception>(() => app.RunAsync())));

        Assert.Contains("--urls", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(log.Lines, line => line.StartsWith("Critical", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_failure_of_ours_keeps_its_stack_trace() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => HostRun.ToEndAsync(() => throw new InvalidOperationException("a mistake")));

    [Fact]
    public async Task What_stops_the_start_is_an_exit_code_of_one() =>
        Assert.Equal(1, await HostRun.ToEndAsync(() => throw new StartupException("told in plain words")));

    [Theory]
    [InlineData("http://127.0.0.1:3978", "http://127.0.0.1:3978")]
    [InlineData("https://[::1]:3978", "https://[::1]:3978")]
    [InlineData("http://[::]:3978", "http://localhost:3978")]
    [InlineData("http://0.0.0.0:80", "http://localhost:80")]
    [InlineData("https://*:8443", "https://localhost:8443")]
    [InlineData("http://unix:/run/bot.sock", "http://unix:/run/bot.sock")]
    public void The_address_that_is_told_is_one_that_a_browser_opens(string address, string told) => Assert.Equal(told, Welcome.ReachedAt(address));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_address_is_told_when_the_host_listens_and_that_of_the_messages_only_where_there_is_one(bool isOpen)
    {
        var log = new LogLines();
        await using var app = Program.Build(
            ["--environment=Development", "--Storage:Kind=Memory", "--urls=http://127.0.0.1:0", $"--Channels:BotFramework:Enabled={isOpen}"],
            builder => builder.Logging.ClearProviders().AddProvider(log));
        await app.StartAsync();

        var told = Assert.Single(log.Lines, line => line.Contains($"in your browser: {app.Urls.Single()}/", StringComparison.Ordinal));
        Assert.Equal(isOpen, told.Contains("/api/messages", StringComparison.Ordinal));
    }

    [Fact]
    public void The_settings_file_is_found_whatever_the_current_folder_is()
    {
        WebApplicationBuilder? seen = null;
        Program.Build(["--environment=Development"], builder => seen = builder);

        Assert.Equal(AppContext.BaseDirectory, seen!.Environment.ContentRootPath);
        Assert.Equal("data/backpainbot.db", seen.Configuration["Storage:File"]);
    }

    [Fact]
    public void The_settings_file_names_no_address_so_that_the_environment_may()
    {
        var file = new ConfigurationBuilder().AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json")).Build();

        Assert.Null(file["Urls"]);
        Assert.False(file.GetSection("Kestrel").Exists());
    }

    [Theory]
    [InlineData(null, "http://127.0.0.1:3978")]
    [InlineData("--urls=http://127.0.0.1:0", "http://127.0.0.1:0")]
    public void The_default_address_counts_only_when_none_is_given(string? argument, string expected)
    {
        WebApplicationBuilder? seen = null;
        string[] given = argument is null ? [] : [argument];
        Program.Build(["--environment=Development", .. given], builder => seen = builder);

        Assert.Equal(expected, seen!.Configuration["urls"]);
    }
}
