using System.Runtime.CompilerServices;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>
/// Adds up a number said in words, from left to right: a round word multiplies all that was said since the last word
/// of its own size or larger ("two hundred and two thousand" is 202 thousands; "two thousand and two hundred" is 2,200).
/// </summary>
internal struct MagnitudeSum
{
    private const int Depth = 8;

    private Levels amounts;
    private Levels sizes;
    private int count;

    public readonly double Total
    {
        get
        {
            double total = 0;
            for (var level = 0; level < count; level++)
            {
                total += amounts[level];
            }

            return total;
        }
    }

    /// <summary>A number below a hundred was said.</summary>
    public void Add(double small) => Push(small, 1);

    /// <summary>A round word was said.</summary>
    /// <param name="size">What it multiplies by, such as 1,000.</param>
    public void Multiply(double size)
    {
        if (count > 0 && sizes[count - 1] >= size)
        {
            // "million million": nothing smaller was said in between.
            amounts[count - 1] *= size;
            return;
        }

        var multiplied = count == 0 ? 1.0 : 0.0;
        while (count > 0 && sizes[count - 1] < size)
        {
            multiplied += amounts[--count];
        }

        Push(multiplied * size, size);
    }

    private void Push(double amount, double size)
    {
        // What is said again at the same size adds to it, so that there are never more levels than sizes.
        if (count > 0 && (sizes[count - 1] == size || count == Depth))
        {
            amounts[count - 1] += amount;
            return;
        }

        amounts[count] = amount;
        sizes[count++] = size;
    }

    [InlineArray(Depth)]
    private struct Levels
    {
        private double first;
    }
}
