namespace BackPainBot.Clinical;

/// <summary>Rows of different lengths in one array, which is quick to load.</summary>
internal sealed class Rows<T>
{
    private readonly int[] _starts;
    private readonly T[] _items;

    /// <param name="starts">Where each row begins, and where the last ends.</param>
    /// <param name="items">All items, row after row.</param>
    /// <exception cref="FormatException">The starts do not fit the items.</exception>
    public Rows(int[] starts, T[] items)
    {
        _starts = starts;
        _items = items;
        if (starts.Length == 0 || starts[^1] != items.Length)
        {
            throw new FormatException("Rows do not fit their items.");
        }
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _starts.Length - 1;

    public ReadOnlySpan<T> this[int row] => _items.AsSpan(_starts[row], _starts[row + 1] - _starts[row]);

    /// <summary>Where a row begins among all items.</summary>
    public int Start(int row) => _starts[row];
}
