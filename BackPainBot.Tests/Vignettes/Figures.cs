using System.Globalization;

namespace BackPainBot.Tests.Vignettes;

/// <summary>Rates by name, with what they were counted from, and what was missed.</summary>
public sealed class Figures
{
    private readonly SortedDictionary<string, (int Hits, int Of)> _counts = new(StringComparer.Ordinal);

    /// <summary>One line a miss: class and id, never the words.</summary>
    public IList<Miss> Misses { get; } = [];

    /// <summary>The names of all figures, in order.</summary>
    public IEnumerable<string> Names => _counts.Keys;

    /// <summary>Counts one case of a figure.</summary>
    public void Count(string name, bool hit)
    {
        var (hits, of) = _counts.GetValueOrDefault(name);
        _counts[name] = (hits + (hit ? 1 : 0), of + 1);
    }

    /// <summary>The rate, or not a number when no case counts for it.</summary>
    public double Rate(string name) => _counts.TryGetValue(name, out var count) ? (double)count.Hits / count.Of : double.NaN;

    /// <summary>The rate with its counts, such as <c>96.1 % (73 of 76)</c>.</summary>
    public string Describe(string name) => _counts.TryGetValue(name, out var count)
        ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * count.Hits / count.Of:0.0} % ({count.Hits} of {count.Of})")
        : "not measured";
}
