using System.Data.Common;

namespace BackPainBot.Storage;

/// <summary>What differs from one database to another: how it is opened, and how many may write at once.</summary>
internal interface ISqlDatabase
{
    /// <summary>How many transactions may write at the same time.</summary>
    int Writers { get; }

    /// <summary>A statement to run after a deletion, so that nothing of what was deleted stays anywhere; none when that needs nothing.</summary>
    string? AfterDeletion { get; }

    /// <summary>Makes the database ready to be opened; called once, before anything else.</summary>
    /// <exception cref="Startup.StartupException">It cannot be used; the message says how to mend it.</exception>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>A connection of its own, opened.</summary>
    Task<DbConnection> OpenAsync(CancellationToken cancellationToken);
}
