namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>FNV-1a over UTF-16 code units: made while a text is read, compared with that of the words in a table.</summary>
internal static class TokenHash
{
    public const uint Seed = 2166136261;

    private const uint Prime = 16777619;

    public static uint Add(uint hash, char character) => (hash ^ character) * Prime;

    public static uint Add(uint hash, uint value) => (hash ^ value) * Prime;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var character in word)
        {
            hash = Add(hash, character);
        }

        return hash;
    }

    /// <summary>A slot for a hash in a table of <paramref name="mask"/> + 1 slots; FNV's low bits alone spread badly.</summary>
    public static int Slot(uint hash, int mask) => (int)((hash ^ (hash >> 15)) & (uint)mask);
}
