using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Numbers for the names that come again in every document: properties and types. A document then holds the number,
/// and reading it gives the one string that is already there.
/// </summary>
internal sealed class KnownNames
{
    // Names can come from data, so neither their count nor their length may grow at will, and those that may come from
    // outside leave room for those that types have.
    internal const int MostNames = 4096;
    internal const int MostNamesOfData = 1024;
    internal const int LongestName = 256;

    private readonly ConcurrentDictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly string[] _names = new string[MostNames];
    private readonly Lock _adding = new();
    private int _count;

    /// <summary>The names of this process.</summary>
    internal static KnownNames Shared { get; } = new();

    /// <summary>Finds or gives the number of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isData">Whether it may be a name in JSON that came from outside.</param>
    /// <param name="number">Its number.</param>
    /// <returns>False where the name has no number and gets none.</returns>
    internal bool TryGetNumber(string name, bool isData, out int number)
        => _numbers.TryGetValue(name, out number) || TryAdd(name, isData ? MostNamesOfData : MostNames, out number);

    /// <summary>The name of a number that <see cref="TryGetNumber"/> gave.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The name.</returns>
    internal string GetName(int number) => _names[number];

    private bool TryAdd(string name, int most, out int number)
    {
        number = 0;
        if (name.Length > LongestName || Volatile.Read(ref _count) >= most)
        {
            return false;
        }

        lock (_adding)
        {
            if (_numbers.TryGetValue(name, out number))
            {
                return true;
            }

            if (_count >= most)
            {
                return false;
            }

            number = _count;
            _names[number] = name;
            _numbers[name] = number;
            Volatile.Write(ref _count, number + 1);
            return true;
        }
    }
}
