namespace BackPainBot.Storage;

/// <summary>Keeps things for the retention and no longer: <see cref="RetentionService"/> asks each one registered to remove what is over.</summary>
internal interface IExpiringStore
{
    /// <summary>Removes for real what was kept for its time, and says how many pieces it was.</summary>
    Task<int> RemoveExpiredAsync(CancellationToken cancellationToken);
}
