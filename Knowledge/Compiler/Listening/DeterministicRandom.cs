namespace BackPainBot.Knowledge.Compiler;

/// <summary>Numbers that look random and are the same at every build.</summary>
internal sealed class DeterministicRandom(uint seed)
{
    private uint _state = seed | 1;

    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        return _state ^= _state << 5;
    }

    /// <summary>From 0 to just below <paramref name="below"/>.</summary>
    public int Next(int below) => (int)(((ulong)Next() * (ulong)below) >> 32);
}
