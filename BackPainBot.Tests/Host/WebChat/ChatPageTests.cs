using System.Net;
using System.Text.RegularExpressions;
using BackPainBot.WebChat.Assets;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Moq;

namespace BackPainBot.Tests.Host.WebChat;

public sealed partial class ChatPageTests
{
    [Fact]
    public async Task Every_script_and_style_of_the_page_has_its_nonce_which_is_new_each_time()
    {
        await using var host = await RunningHost.StartAsync();

        var (first, page) = await OpenAsync(host, "/");
        var (second, _) = await OpenAsync(host, "/");

        var nonce = Assert.Single(Nonce().Matches(Policy(first)).Select(match => match.Groups[1].Value).Distinct());
        Assert.DoesNotContain(nonce, Policy(second), StringComparison.Ordinal);
        Assert.All(Loaded().Matches(page), element => Assert.Contains($"nonce=\"{WebUtility.HtmlEncode(nonce)}\"", element.Value, StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", Policy(first), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", Policy(first), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_gyms_sites_may_show_the_frame_and_nobody_the_page()
    {
        await using var host = await RunningHost.StartAsync(null, "--WebChat:Sites:0=https://www.gym.example", "--WebChat:Sites:1=https://shop.gym.example:8443/");

        var (page, _) = await OpenAsync(host, "/");
        var (frame, _) = await OpenAsync(host, "/frame");

        Assert.EndsWith("frame-ancestors 'none'", Policy(page), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'self' https://www.gym.example https://shop.gym.example:8443", Policy(frame), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://localhost", "", "ws://localhost;")]
    [InlineData("http://chat.gym.example:8080", "", "ws://chat.gym.example:8080;")]
    [InlineData("http://[::1]:3978", "", "blob:;")]
    [InlineData("http://10.0.0.7", "https://chat.gym.example", "wss://chat.gym.example;")]
    public async Task The_page_opens_sockets_where_the_bot_says_that_they_are(string address, string publicUrl, string socket)
    {
        await using var host = await RunningHost.StartAsync(null, publicUrl.Length == 0 ? [] : [$"--Channels:DirectLine:PublicUrl={publicUrl}"]);

        var (response, _) = await OpenAsync(host, address);

        Assert.Contains(socket == "blob:;" ? "connect-src 'self' blob:;" : $"connect-src 'self' blob: {socket}", Policy(response), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?locale=en-US", "tel:911")]
    [InlineData("/?locale=de-DE", "tel:112")]
    [InlineData("/?locale=en-AU", "tel:000")]
    [InlineData("/?locale=garbage-in-here", "tel:112")]
    [InlineData("/", "tel:112")]
    [InlineData("/frame?locale=en-GB", "tel:999")]
    public async Task The_number_to_call_is_that_of_the_region(string path, string link)
    {
        await using var host = await RunningHost.StartAsync();

        var (_, page) = await OpenAsync(host, path);

        Assert.Contains($"href=\"{link}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain('{', Outside(page));
    }

    [Fact]
    public async Task The_gyms_region_counts_before_the_browsers_languages()
    {
        await using var host = await RunningHost.StartAsync(null, "--Services:Locale=en-GB");
        host.Client.DefaultRequestHeaders.Add("Accept-Language", "en-US,en;q=0.9");

        var (_, page) = await OpenAsync(host, "/");

        Assert.Contains("tel:999", page, StringComparison.Ordinal);
        Assert.DoesNotContain("tel:911", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_gym_names_no_region_the_browser_does()
    {
        await using var host = await RunningHost.StartAsync();
        host.Client.DefaultRequestHeaders.Add("Accept-Language", "en-US,en;q=0.9");

        var (_, page) = await OpenAsync(host, "/");

        Assert.Contains("tel:911", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gyms_name_is_shown_as_it_is_written()
    {
        await using var host = await RunningHost.StartAsync(null, "--WebChat:GymName=Lift & <Run>");

        var (_, page) = await OpenAsync(host, "/");

        Assert.Contains("Lift &amp; &lt;Run&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_chat_client_the_page_says_so_and_shows_the_danger_signs()
    {
        var environment = Mock.Of<IWebHostEnvironment>(one => one.WebRootFileProvider == new NullFileProvider());
        await using var app = Program.Build(["--environment=Development", "--Storage:Kind=Memory"], builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton(new ChatBundle(environment));
        });
        await app.StartAsync();
        using var client = app.GetTestClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative));

        Assert.Contains("<details id=\"danger\" open>", page, StringComparison.Ordinal);
        Assert.Contains("front desk", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_the_page_loads_is_there_compressed_and_kept_for_good()
    {
        await using var host = await RunningHost.StartAsync();
        Skip.IfNot(host.Services.GetRequiredService<ChatBundle>().IsThere, "The bot was built without Node.js, so there is no chat client.");
        var (_, page) = await OpenAsync(host, "/");

        var addresses = Address().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Encoding", "gzip, br");
            using var response = await host.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("br", Assert.Single(response.Content.Headers.ContentEncoding));
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/assets/x/../appsettings.json")]
    [InlineData("/assets/x/..%2f..%2fappsettings.json")]
    [InlineData("/assets/x/nothing.js")]
    [InlineData("/webchat/manifest.json")]
    [InlineData("/webchat/nothing.js")]
    [InlineData("/wwwroot/page/main.js")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var host = await RunningHost.StartAsync();

        using var response = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static async Task<(HttpResponseMessage Response, string Page)> OpenAsync(RunningHost host, string path)
    {
        var response = await host.Client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (response, await response.Content.ReadAsStringAsync());
    }

    private static string Policy(HttpResponseMessage response) => Assert.Single(response.Headers.GetValues("Content-Security-Policy"));

    /// <summary>The page without its scripts and styles.</summary>
    private static string Outside(string page) => ScriptOrStyle().Replace(page, string.Empty);

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("<(script|style|link rel=\"(stylesheet|modulepreload)\")[^>]*>")]
    private static partial Regex Loaded();

    [GeneratedRegex("<(script|style).*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex ScriptOrStyle();

    [GeneratedRegex("(?:src|href)=\"(/(?:assets|webchat)/[^\"]+)\"")]
    private static partial Regex Address();
}
