using System.Runtime.CompilerServices;

namespace BackPainBot.Tests.Transcripts;

/// <summary>
/// Every file beside this one is played to the bot, on each channel. To approve changed answers, run the tests with the environment
/// variable BACKPAINBOT_APPROVE set to 1 and read the difference before committing it.
/// </summary>
public sealed class TranscriptTests(TranscriptHosts hosts) : IClassFixture<TranscriptHosts>
{
    public static TheoryData<string, string> Files()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.EnumerateFiles(Folder(), "*.chat").Order(StringComparer.Ordinal))
        {
            foreach (var channel in ChannelsOf(File.ReadAllText(path)))
            {
                data.Add(Path.GetFileName(path), channel);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_answers_as_approved(string file, string channel)
    {
        var path = Path.Combine(Folder(), file);
        if (Environment.GetEnvironmentVariable("BACKPAINBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, Transcript.Merge(await PlayAsync(await File.ReadAllTextAsync(path))));
        }

        var approved = Transcript.Parse(await File.ReadAllTextAsync(path), channel);

        var played = await hosts.PlayAsync(approved, channel);

        Assert.Equal(approved.ToString(), played.ToString());
    }

    [Fact]
    public void A_line_for_some_channels_holds_on_those_only()
    {
        const string File = "# note\n\nmember: hi\nbot: hello\nemulator webchat|   ( Yes )\nmsteams|   ( No )\nmember joins\n";

        Assert.Equal("# note\n\nmember: hi\nbot: hello\n   ( No )\nmember joins\n", Transcript.Parse(File, "msteams").ToString());
        Assert.Equal(File, Transcript.Merge(ChannelShape.Channels.ToDictionary(channel => channel, channel => Transcript.Parse(File, channel))));
    }

    private static IReadOnlyList<string> ChannelsOf(string file) =>
        Transcript.Parse(file, string.Empty).Header("channels")?.Split(' ') ?? ChannelShape.Channels;

    private static string Folder([CallerFilePath] string source = "") =>
        Directory.Exists(Path.GetDirectoryName(source)) ? Path.GetDirectoryName(source)! : Path.Combine(AppContext.BaseDirectory, "Transcripts");

    private async Task<IReadOnlyDictionary<string, Transcript>> PlayAsync(string file)
    {
        var played = new Dictionary<string, Transcript>();
        foreach (var channel in ChannelsOf(file))
        {
            played[channel] = await hosts.PlayAsync(Transcript.Parse(file, channel), channel);
        }

        return played;
    }
}
