using System.Runtime.CompilerServices;

namespace BackPainBot.Tests.Transcripts;

/// <summary>
/// Every file beside this one is played to the bot. To approve changed answers, run the tests with the environment
/// variable BACKPAINBOT_APPROVE set to 1 and read the difference before committing it.
/// </summary>
public sealed class TranscriptTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Folder(), "*.chat").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_bot_answers_as_approved(string file)
    {
        var path = Path.Combine(Folder(), file);
        var approved = await File.ReadAllTextAsync(path);

        var played = await Transcript.PlayAsync(approved);

        if (Environment.GetEnvironmentVariable("BACKPAINBOT_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, played);
        }

        Assert.Equal(approved, played, ignoreLineEndingDifferences: true);
    }

    private static string Folder([CallerFilePath] string source = "") =>
        Directory.Exists(Path.GetDirectoryName(source)) ? Path.GetDirectoryName(source)! : Path.Combine(AppContext.BaseDirectory, "Transcripts");
}
