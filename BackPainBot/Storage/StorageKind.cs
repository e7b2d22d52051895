namespace BackPainBot.Storage;

/// <summary>Where state is kept.</summary>
internal enum StorageKind
{
    /// <summary>In this process only: lost when it ends. For trying things and for benchmarks.</summary>
    Memory,

    /// <summary>In one file. For a single instance of the host.</summary>
    Sqlite,
}
