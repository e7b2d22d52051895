namespace BackPainBot.Clinical;

/// <summary>The hashes that name words and features: the same on every machine and in every process.</summary>
internal static class ListenerHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The hash of a word's letters.</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var hash = Basis;
        foreach (var letter in letters)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The hash of a feature: what it is about, and its parts in their order.</summary>
    public static uint Of(uint about, uint first, uint second = 0, uint third = 0) =>
        Mix(((((about * 0x9E3779B1) ^ first) * 0x85EBCA77) + (second * 0xC2B2AE3D)) ^ (third * 0x27D4EB2F));

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        hash *= 0x297A2D39;
        return hash ^ (hash >> 15);
    }
}
