using BackPainBot.Settings;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>Which files members may send, and where they lie for a day.</summary>
internal sealed record UploadOptions
{
    /// <summary>How long a file is kept.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(1);

    public bool Enabled { get; init; } = true;

    /// <summary>The media types taken; each is one whose content can be checked.</summary>
    public IReadOnlyList<string> Types { get; init; } = FileSignatures.Known;

    /// <summary>The largest file, in bytes: 64 kB to 25 MB.</summary>
    public long LargestFile { get; init; } = 4096 * 1024;

    /// <summary>The most files in one message: 1 to 20.</summary>
    public int MostFiles { get; init; } = 5;

    /// <summary>The most bytes that one conversation may have in files at a time.</summary>
    public long LargestConversation => LargestFile * MostFiles * 2;

    /// <summary>The most bytes of all files together: 1 MB to 100 GB.</summary>
    public long LargestFolder { get; init; } = 1000L * 1024 * 1024;

    /// <summary>
    /// The folder; a relative path counts from the current folder, and without one it is <c>uploads</c> beside the database. Never served as such.
    /// </summary>
    public string? Folder { get; init; }

    public static UploadOptions Read(SettingsReader settings) => new()
    {
        Enabled = settings.Switch("Enabled", true),
        Types = settings.List(
            "Types",
            FileSignatures.Known,
            type => FileSignatures.Known.FirstOrDefault(known => known.Equals(type, StringComparison.OrdinalIgnoreCase)),
            $"give one of {string.Join(", ", FileSignatures.Known)}"),
        LargestFile = 1024L * settings.Whole("LargestKilobytes", 4096, least: 64, most: 25600, "kilobytes that one file may have"),
        MostFiles = settings.Whole("MostFiles", 5, least: 1, most: 20, "files that one message may have"),
        LargestFolder = 1024L * 1024 * settings.Whole("MegabytesInAll", 1000, least: 1, most: 102400, "megabytes that all files may have together"),
        Folder = settings.Optional("Folder"),
    };
}
