using BackPainBot.Channels.DirectLine;
using BackPainBot.Channels.DirectLine.Uploads;
using BackPainBot.Settings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Host.Channels.DirectLine;

public sealed class DirectLineOptionsTests
{
    private const string Section = "Channels:DirectLine";

    [Fact]
    public void Without_any_key_the_bots_own_page_alone_may_use_the_web_chat()
    {
        var options = Read(DirectLineOptions.Read, Section);

        Assert.True(options.Enabled);
        Assert.Empty(options.Origins);
        Assert.Null(options.Secret);
        Assert.True(options.TokenLife > TimeSpan.FromMinutes(15));
    }

    [Theory]
    [InlineData("https://www.gym.example", "https://www.gym.example")]
    [InlineData(" https://www.gym.example/ ", "https://www.gym.example")]
    [InlineData("HTTPS://WWW.Gym.Example:443", "https://www.gym.example")]
    [InlineData("http://localhost:8080", "http://localhost:8080")]
    [InlineData("https://b\u00FCcher.example", "https://xn--bcher-kva.example")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080")]
    public void A_site_is_written_as_browsers_write_it(string given, string origin) =>
        Assert.Equal([origin], Read(DirectLineOptions.Read, Section, ($"{Section}:Origins:0", given)).Origins);

    [Theory]
    [InlineData("*")]
    [InlineData("https://*.gym.example")]
    [InlineData("gym.example")]
    [InlineData("https://gym.example/chat")]
    [InlineData("https://gym.example?x")]
    [InlineData("https://gym.example#x")]
    [InlineData("https://user@gym.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///x")]
    [InlineData("null")]
    [InlineData("")]
    public void What_is_more_or_less_than_a_site_is_refused(string given)
    {
        var failure = Assert.Single(Failures(DirectLineOptions.Read, Section, ($"{Section}:Origins:3", given)));

        Assert.Contains($"{Section}:Origins:3", failure, StringComparison.Ordinal);
        Assert.Contains("such as https://www.gym.example", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_secret_is_refused_and_not_shown()
    {
        var failure = Assert.Single(Failures(DirectLineOptions.Read, Section, ($"{Section}:Secret", "hunter2")));

        Assert.Contains($"{Section}:Secret", failure, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PublicUrl", "chat.gym.example")]
    [InlineData("TokenMinutes", "15")]
    [InlineData("LargestKilobytes", "lots")]
    [InlineData("ActivitiesPerMinute", "0")]
    [InlineData("StartsPerMinute", "0")]
    [InlineData("RequestsPerMinute", "1")]
    [InlineData("SocketsPerAddress", "-1")]
    [InlineData("Enabled", "perhaps")]
    [InlineData("Orgins", "x")]
    public void A_setting_that_cannot_be_is_named(string key, string value) => Assert.Contains(
        $"{Section}:{key}", Assert.Single(Failures(DirectLineOptions.Read, Section, ($"{Section}:{key}", value))), StringComparison.Ordinal);

    [Theory]
    [InlineData("Types:0", "image/svg+xml")]
    [InlineData("Types:1", "text/html")]
    [InlineData("LargestKilobytes", "0")]
    [InlineData("MostFiles", "21")]
    [InlineData("MegabytesInAll", "0")]
    [InlineData("Enabled", "")]
    public void A_setting_of_files_that_cannot_be_is_named(string key, string value) => Assert.Contains(
        $"{Section}:Uploads:{key}", Assert.Single(Failures(UploadOptions.Read, $"{Section}:Uploads", ($"{Section}:Uploads:{key}", value))), StringComparison.Ordinal);

    [Fact]
    public void The_settings_of_files_are_a_section_of_their_own() =>
        Assert.Equal(["image/png"], Read(UploadOptions.Read, $"{Section}:Uploads", ($"{Section}:Uploads:Types:0", "IMAGE/PNG")).Types);

    [Fact]
    public void The_section_of_files_is_no_mistake_of_its_parent() =>
        Assert.True(Read(DirectLineOptions.Read, Section, ($"{Section}:Uploads:MostFiles", "1")).Enabled);

    private static T Read<T>(Func<SettingsReader, T> read, string section, params (string Key, string Value)[] keys)
        where T : class => new SettingsFactory<T>(Configuration(keys), section, read).Create(string.Empty);

    private static IReadOnlyList<string> Failures<T>(Func<SettingsReader, T> read, string section, params (string Key, string Value)[] keys)
        where T : class =>
        [.. Assert.Throws<OptionsValidationException>(() => new SettingsFactory<T>(Configuration(keys), section, read).Create(string.Empty)).Failures];

    private static IConfigurationRoot Configuration((string Key, string Value)[] keys) => new ConfigurationBuilder()
        .AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key.Key, (string?)key.Value)))
        .Build();
}
