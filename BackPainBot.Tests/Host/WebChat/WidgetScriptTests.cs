using System.Net;
using System.Text.RegularExpressions;
using BackPainBot.WebChat.Assets;
using Microsoft.Extensions.DependencyInjection;

namespace BackPainBot.Tests.Host.WebChat;

public sealed class WidgetScriptTests
{
    private const int MostBytes = 5 * 1024;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_launcher_is_small(string encoding)
    {
        await using var host = await RunningHost.StartAsync();

        var script = await GetAsync(host, "/widget.js", encoding);

        Assert.InRange(script.Length, 500, MostBytes);
    }

    [Fact]
    public async Task The_launcher_brings_the_danger_list_and_the_numbers_of_the_region()
    {
        await using var host = await RunningHost.StartAsync();

        var script = await host.Client.GetStringAsync(new Uri("/widget.js?locale=en-AU", UriKind.Relative));

        Assert.Contains("tel:000", script, StringComparison.Ordinal);
        Assert.Contains("numb between your legs", script, StringComparison.Ordinal);
        Assert.DoesNotContain("/*{settings}*/", script, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_page_and_all_that_it_loads_stay_small()
    {
        const int most = 700 * 1000;
        await using var host = await RunningHost.StartAsync();
        Skip.IfNot(host.Services.GetRequiredService<ChatBundle>().IsThere, "The bot was built without Node.js, so there is no chat client.");
        var page = await host.Client.GetStringAsync(new Uri("/", UriKind.Relative));
        var parts = Regex.Matches(page, "(?:src|href)=\"(/[^\"]+)\"").Select(match => match.Groups[1].Value);

        var total = (await GetAsync(host, "/", "br")).Length;
        foreach (var part in parts)
        {
            total += (await GetAsync(host, part, "br")).Length;
        }

        Assert.InRange(total, most / 2, most);
    }

    private static async Task<byte[]> GetAsync(RunningHost host, string path, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept-Encoding", encoding);
        using var response = await host.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
