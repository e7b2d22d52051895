using BackPainBot.Messaging;
using BackPainBot.Settings;
using BackPainBot.Startup;
using BackPainBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Host.Settings;

public sealed class SettingsReaderTests
{
    [Fact]
    public void Without_any_key_the_defaults_hold()
    {
        var storage = Read("Storage", StorageOptions.Read);

        Assert.Equal(StorageKind.Sqlite, storage.Kind);
        Assert.Equal("data/backpainbot.db", storage.File);
        Assert.Equal(TimeSpan.FromDays(30), storage.Retention);
    }

    [Fact]
    public void Keys_are_read_in_their_units()
    {
        Assert.Equal(TimeSpan.FromDays(7), Read("Storage", StorageOptions.Read, ("Storage:RetentionDays", "7")).Retention);
        Assert.Equal(16 * 1024, Read("Messages", MessagesOptions.Read, ("Messages:LargestKilobytes", "16")).LargestBody);
        Assert.Equal(TimeSpan.FromSeconds(5), Read("Shutdown", ShutdownOptions.Read, ("Shutdown:Seconds", "5")).Patience);
    }

    [Fact]
    public void A_name_is_taken_in_any_case_of_letters() =>
        Assert.Equal(StorageKind.Memory, Read("Storage", StorageOptions.Read, ("Storage:Kind", " memory ")).Kind);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("3651")]
    [InlineData("thirty")]
    [InlineData("")]
    [InlineData("30.5")]
    [InlineData("99999999999999999999")]
    public void A_number_out_of_its_range_is_refused(string value)
    {
        var failure = Assert.Single(Failures("Storage", StorageOptions.Read, ("Storage:RetentionDays", value)));

        Assert.Contains("Storage:RetentionDays", failure, StringComparison.Ordinal);
        Assert.Contains("from 1 to 3650", failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Postgres")]
    [InlineData("1")]
    [InlineData("")]
    public void A_name_that_does_not_exist_is_refused_with_those_that_do(string value) =>
        Assert.Contains("Memory, Sqlite", Assert.Single(Failures("Storage", StorageOptions.Read, ("Storage:Kind", value))), StringComparison.Ordinal);

    [Fact]
    public void All_mistakes_of_a_section_are_told_at_once()
    {
        var failures = Failures(
            "Storage", StorageOptions.Read, ("Storage:Kind", "tape"), ("Storage:RetentionDays", "never"), ("Storage:File", " "), ("Storage:Fiel", "x"));

        Assert.Equal(4, failures.Count);
        Assert.Contains(failures, failure => failure.Contains("Storage:Fiel is not a setting", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_names_the_file_that_it_stands_in()
    {
        using var folder = new Support.TemporaryFolder();
        File.WriteAllText(folder.File("appsettings.json"), """{ "Storage": { "Kind": "tape" } }""");
        var configuration = new ConfigurationBuilder().SetBasePath(folder.Path).AddJsonFile("appsettings.json").Build();

        Assert.StartsWith("appsettings.json: Storage:Kind", Assert.Single(Failures(configuration, "Storage", StorageOptions.Read)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_on_the_command_line_is_named_as_such()
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(["--Storage:Kind=tape"]).Build();

        Assert.StartsWith("command line --Storage:Kind", Assert.Single(Failures(configuration, "Storage", StorageOptions.Read)), StringComparison.Ordinal);
    }

    private static T Read<T>(string section, Func<SettingsReader, T> read, params (string Key, string Value)[] keys)
        where T : class => new SettingsFactory<T>(Configuration(keys), section, read).Create(string.Empty);

    private static IReadOnlyList<string> Failures<T>(string section, Func<SettingsReader, T> read, params (string Key, string Value)[] keys)
        where T : class => Failures(Configuration(keys), section, read);

    private static IReadOnlyList<string> Failures<T>(IConfiguration configuration, string section, Func<SettingsReader, T> read)
        where T : class =>
        [.. Assert.Throws<OptionsValidationException>(() => new SettingsFactory<T>(configuration, section, read).Create(string.Empty)).Failures];

    private static IConfigurationRoot Configuration((string Key, string Value)[] keys) => new ConfigurationBuilder()
        .AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key.Key, (string?)key.Value)))
        .Build();
}
