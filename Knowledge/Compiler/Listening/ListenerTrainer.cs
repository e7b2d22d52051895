using System.Numerics;
using System.Runtime.InteropServices;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// Multinomial logistic regression by gradient steps of adaptive size, in an order that is the same at every build.
/// A part of the words and of the features is left out at each step, so that no single word decides, and the weights are the
/// mean over the later passes, so that the last examples do not either. Of a text of several stretches that tells a danger
/// sign, the one that tells it is taken to be the one that sounds most like it so far.
/// </summary>
internal sealed class ListenerTrainer
{
    private const float Step = 0.15f;
    private const float Decay = 0.1f;
    private const uint LeaveOut = uint.MaxValue / 100 * 15;

    /// <summary>The first pass of which the weights count, and that knows enough to tell which stretch of a text tells the sign.</summary>
    private const int FirstSure = 2;
    private const uint Seed = 20260304;

    private readonly int _classes;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _biases;
    private readonly float[] _slopes;
    private readonly float[] _sums;
    private int _summed;

    /// <summary>Prepares a model that knows nothing.</summary>
    /// <param name="features">How many features there are.</param>
    /// <param name="classes">How many classes, "none" included.</param>
    public ListenerTrainer(int features, int classes)
    {
        _classes = classes;
        _stride = (classes + 15) / 16 * 16;
        _weights = new float[features * _stride];
        _squares = new float[features * _stride];
        _sums = new float[features * _stride];
        _biases = new float[_stride];
        _slopes = new float[_stride];
    }

    /// <summary>Learns from examples.</summary>
    public void Train(IReadOnlyList<ListenerExample> examples, int passes)
    {
        var random = new DeterministicRandom(Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var kept = new List<int>();
        for (var pass = 0; pass < passes; pass++)
        {
            for (var i = order.Length - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var example in order.Select(i => examples[i]))
            {
                foreach (var stretch in Telling(example, pass >= FirstSure))
                {
                    LeaveSomeOut(stretch, random, kept);
                    Learn(CollectionsMarshal.AsSpan(kept), example.Class, example.Weight);
                }
            }

            Shrink();
            if (pass >= FirstSure)
            {
                Sum();
            }
        }
    }

    /// <summary>The weight of a feature for a class.</summary>
    public float Weight(int feature, int @class) => _sums[(feature * _stride) + @class] / Math.Max(1, _summed);

    /// <summary>The bias of a class.</summary>
    public float Bias(int @class) => _biases[@class];

    /// <summary>The stretches that teach: all where there is no danger sign, else all words together, which are last, and the one stretch that sounds most like it.</summary>
    private IEnumerable<ListenerExample.Stretch> Telling(ListenerExample example, bool isSure) =>
        example.Class == 0 || example.Stretches.Length == 1 ? example.Stretches
        : isSure ? [example.Stretches.SkipLast(1).MaxBy(s => Probability(s.Features, example.Class))!, example.Stretches[^1]]
        : [example.Stretches[^1]];

    private static void LeaveSomeOut(ListenerExample.Stretch stretch, DeterministicRandom random, List<int> kept)
    {
        Span<bool> words = stackalloc bool[ListenerWords.Most];
        foreach (ref var isHeard in words)
        {
            isHeard = random.Next() > LeaveOut;
        }

        kept.Clear();
        for (var i = 0; i < stretch.Features.Length; i++)
        {
            if (words[stretch.Owners[i]] && random.Next() > LeaveOut)
            {
                kept.Add(stretch.Features[i]);
            }
        }
    }

    private float Probability(ReadOnlySpan<int> features, int @class)
    {
        Weigh(features);
        return _slopes[@class];
    }

    /// <summary>Sets the slopes to the probability of each class.</summary>
    /// <returns>How much the weights of so many features counted.</returns>
    private float Weigh(ReadOnlySpan<int> features)
    {
        Array.Clear(_slopes);
        foreach (var feature in features)
        {
            for (var c = 0; c < _stride; c += Vector<float>.Count)
            {
                (new Vector<float>(_slopes, c) + new Vector<float>(_weights, (feature * _stride) + c)).CopyTo(_slopes, c);
            }
        }

        var share = (float)ListenerModel.Share(features.Length);
        var highest = float.MinValue;
        for (var c = 0; c < _classes; c++)
        {
            _slopes[c] = _biases[c] + (_slopes[c] * share);
            highest = Math.Max(highest, _slopes[c]);
        }

        var all = 0f;
        for (var c = 0; c < _classes; c++)
        {
            _slopes[c] = Exp(_slopes[c] - highest);
            all += _slopes[c];
        }

        for (var c = 0; c < _classes; c++)
        {
            _slopes[c] /= all;
        }

        return share;
    }

    private void Learn(ReadOnlySpan<int> features, int @class, float weight)
    {
        var share = Weigh(features);
        for (var c = 0; c < _stride; c++)
        {
            _slopes[c] = c < _classes ? (_slopes[c] - (c == @class ? 1 : 0)) * weight : 0;
            _biases[c] -= 0.01f * _slopes[c];
            _slopes[c] *= share;
        }

        var width = Vector<float>.Count;
        var step = new Vector<float>(Step);
        var little = new Vector<float>(1e-1f);
        foreach (var feature in features)
        {
            for (var c = 0; c < _stride; c += width)
            {
                var at = (feature * _stride) + c;
                var slope = new Vector<float>(_slopes, c);
                var squares = new Vector<float>(_squares, at) + (slope * slope);
                squares.CopyTo(_squares, at);
                (new Vector<float>(_weights, at) - (step * slope / Vector.SquareRoot(squares + little))).CopyTo(_weights, at);
            }
        }
    }

    private void Shrink()
    {
        for (var i = 0; i < _weights.Length; i++)
        {
            _weights[i] *= 1 - Decay;
        }
    }

    private void Sum()
    {
        _summed++;
        for (var i = 0; i < _weights.Length; i++)
        {
            _sums[i] += _weights[i];
        }
    }

    /// <summary>e to the x, for x of 0 or less, by arithmetic alone: the same on every machine.</summary>
    private static float Exp(float x)
    {
        if (x < -60)
        {
            return 0;
        }

        // (1 + x/1024 + (x/1024)^2/2) ^ 1024
        var part = (double)x / 1024;
        var power = 1 + part + (part * part / 2);
        for (var i = 0; i < 10; i++)
        {
            power *= power;
        }

        return (float)power;
    }
}
