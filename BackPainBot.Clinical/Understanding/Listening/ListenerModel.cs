namespace BackPainBot.Clinical;

/// <summary>
/// What the second listener learned, as compiled: for each feature that tells something, how much it speaks for or against
/// each danger sign. Whole numbers, so that every machine hears the same. Immutable.
/// </summary>
internal sealed class ListenerModel
{
    private const int BucketBits = 14;
    private const int MarkBits = 20;
    private const double Typical = 120;
    private const int Few = 20;

    private readonly int[] _buckets;

    /// <summary>A bit for the last bits of each feature: most features of a text are none that it knows, and need no search.</summary>
    private readonly ulong[] _marks = new ulong[1 << (MarkBits - 6)];

    /// <summary>Builds the index over the features.</summary>
    /// <param name="kinds">Which words count as one another.</param>
    /// <param name="flags">The danger signs it knows; class 0 is "none", class n is flag n - 1.</param>
    /// <param name="thresholds">How sure it must be of each.</param>
    /// <param name="scale">What one unit of a weight is worth.</param>
    /// <param name="biases">For each class, in the same units.</param>
    /// <param name="features">The hashes of the features, rising.</param>
    /// <param name="starts">Where the weights of each feature begin, and at the end their count.</param>
    /// <param name="classes">The class of each weight.</param>
    /// <param name="weights">The weights.</param>
    public ListenerModel(
        WordKinds kinds, string[] flags, ListenerThresholds thresholds, double scale, int[] biases, uint[] features, int[] starts, byte[] classes, sbyte[] weights)
    {
        Kinds = kinds;
        Flags = flags;
        Thresholds = thresholds;
        Scale = scale;
        Biases = biases;
        Features = features;
        Starts = starts;
        Classes = classes;
        Weights = weights;
        _buckets = new int[(1 << BucketBits) + 1];
        var at = 0;
        for (var bucket = 0; bucket <= 1 << BucketBits; bucket++)
        {
            while (at < features.Length && features[at] >> (32 - BucketBits) < bucket)
            {
                at++;
            }

            _buckets[bucket] = at;
        }

        foreach (var feature in features)
        {
            _marks[MarkOf(feature)] |= 1ul << (int)(feature & 63);
        }
    }

    public WordKinds Kinds { get; }

    public string[] Flags { get; }

    public ListenerThresholds Thresholds { get; }

    public double Scale { get; }

    public int[] Biases { get; }

    public uint[] Features { get; }

    public int[] Starts { get; }

    public byte[] Classes { get; }

    public sbyte[] Weights { get; }

    /// <summary>How much the weights of a stretch count: the more it says, the less each, or many words together would always be sure.</summary>
    /// <param name="features">How many features it has.</param>
    public static double Share(int features) => Math.Sqrt(Typical / Math.Max(features, Few));

    /// <summary>Adds up the weights of features.</summary>
    /// <param name="features">The features of a stretch.</param>
    /// <param name="sums">One for each class, as logarithms of odds.</param>
    public void Weigh(ReadOnlySpan<uint> features, Span<double> sums)
    {
        Span<int> units = stackalloc int[sums.Length];
        units.Clear();
        foreach (var feature in features)
        {
            var at = Find(feature);
            if (at < 0)
            {
                continue;
            }

            for (var i = Starts[at]; i < Starts[at + 1]; i++)
            {
                units[Classes[i]] += Weights[i];
            }
        }

        var share = Share(features.Length);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = (Biases[i] + (units[i] * share)) * Scale;
        }
    }

    /// <summary>How much a feature speaks for a class rather than for none.</summary>
    /// <param name="feature">The feature.</param>
    /// <param name="class">The class.</param>
    public int WeightFor(uint feature, int @class)
    {
        var at = Find(feature);
        var weight = 0;
        for (var i = at < 0 ? 0 : Starts[at]; at >= 0 && i < Starts[at + 1]; i++)
        {
            weight += Classes[i] == @class ? Weights[i] : Classes[i] == 0 ? -Weights[i] : 0;
        }

        return weight;
    }

    private static uint MarkOf(uint feature) => (feature & ((1 << MarkBits) - 1)) >> 6;

    private int Find(uint feature)
    {
        if ((_marks[MarkOf(feature)] >> (int)(feature & 63) & 1) == 0)
        {
            return -1;
        }

        var bucket = feature >> (32 - BucketBits);
        for (var i = _buckets[bucket]; i < _buckets[bucket + 1]; i++)
        {
            if (Features[i] == feature)
            {
                return i;
            }
        }

        return -1;
    }
}
