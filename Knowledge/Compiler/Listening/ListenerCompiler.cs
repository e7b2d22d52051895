using System.Runtime.InteropServices;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Trains the second listener on the corpus, which it reads with the words of the lexicon.</summary>
internal sealed class ListenerCompiler
{
    private const int Passes = 8;

    /// <summary>A feature that fewer phrases have teaches nothing that holds for others.</summary>
    private const int Fewest = 2;

    /// <summary>What one unit of a weight is worth, and how many units a weight has at least to be kept.</summary>
    private const double Scale = 1.0 / 30;
    private const int Least = 4;

    private readonly Corpus _corpus;
    private readonly WordKinds _kinds;
    private readonly ListenerTexts _texts;
    private readonly Dictionary<string, int> _classes;

    public ListenerCompiler(Corpus corpus, Lexicon lexicon)
    {
        _corpus = corpus;
        Lexicon = lexicon;
        _kinds = Number(corpus.Kinds, corpus.Concepts);
        _texts = new ListenerTexts(lexicon, _kinds);
        _classes = corpus.Flags.Prepend(Corpus.Harmless).Select((label, i) => (label, i)).ToDictionary(l => l.label, l => l.i, StringComparer.Ordinal);
    }

    public Lexicon Lexicon { get; }

    public IReadOnlyList<CorpusPhrase> Phrases => _corpus.Phrases;

    /// <summary>The model that some of the phrases teach.</summary>
    public ListenerModel Train(IReadOnlyList<CorpusPhrase> phrases)
    {
        var texts = ListenerMixer.Mix(phrases);
        var stretches = texts.ConvertAll(t => _texts.StretchesOf(t.Text));
        var counts = new Dictionary<uint, int>();
        foreach (var hash in stretches.SelectMany(all => all.SelectMany(s => s.Features).Distinct()))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
        }

        var known = counts.Where(c => c.Value >= Fewest).Select(c => c.Key).Order().ToArray();
        var index = known.Select((hash, i) => (hash, i)).ToDictionary(k => k.hash, k => k.i);
        ListenerExample.Stretch Indexed((uint[] Features, byte[] Owners) stretch)
        {
            var kept = stretch.Features.Zip(stretch.Owners).Where(f => index.ContainsKey(f.First)).ToList();
            return new ListenerExample.Stretch([.. kept.Select(f => index[f.First])], [.. kept.Select(f => f.Second)]);
        }

        var examples = texts.Zip(stretches, (text, all) => new ListenerExample([.. all.Select(Indexed)], _classes[text.Label], text.Weight))
            .Where(e => e.Stretches.Length > 0);
        var trainer = new ListenerTrainer(known.Length, _classes.Count);
        trainer.Train([.. examples], Passes);
        return Quantise(trainer, known);
    }

    /// <summary>Each word with its kinds and concepts: the first two of each that name it.</summary>
    private static WordKinds Number(IReadOnlyList<WordKind> kinds, IReadOnlyList<WordKind> concepts)
    {
        var words = new SortedDictionary<uint, ulong>();
        ulong number = 0;
        foreach (var kind in kinds)
        {
            var isSkip = kind.Name == WordKindsReader.Skip;
            number += isSkip ? 0ul : 1;
            foreach (var form in kind.Words.Select(w => ListenerHash.Of(w)))
            {
                words[form] = isSkip && !words.ContainsKey(form) ? WordKinds.Skipped : With(words.GetValueOrDefault(form), isSkip ? 0 : number, 0);
            }
        }

        number = WordKinds.FirstConcept;
        foreach (var concept in concepts)
        {
            foreach (var form in concept.Words.Select(w => ListenerHash.Of(w)))
            {
                words[form] = With(words.GetValueOrDefault(form), number, 32);
            }

            number++;
        }

        return new WordKinds([.. words.Keys], [.. words.Values]);
    }

    /// <summary>A number more in the first free place of two.</summary>
    private static ulong With(ulong all, ulong number, int place) =>
        all == WordKinds.Skipped || (ushort)(all >> place) == number ? all
        : (ushort)(all >> place) == 0 ? all | (number << place)
        : (ushort)(all >> (place + 16)) == 0 ? all | (number << (place + 16))
        : all;

    private ListenerModel Quantise(ListenerTrainer trainer, uint[] known)
    {
        var features = new List<uint>();
        var starts = new List<int> { 0 };
        var classes = new List<byte>();
        var weights = new List<sbyte>();
        for (var i = 0; i < known.Length; i++)
        {
            for (var c = 0; c < _classes.Count; c++)
            {
                var weight = (sbyte)Math.Clamp(Math.Round(trainer.Weight(i, c) / Scale), -sbyte.MaxValue, sbyte.MaxValue);
                if (Math.Abs(weight) >= Least)
                {
                    classes.Add((byte)c);
                    weights.Add(weight);
                }
            }

            if (weights.Count > starts[^1])
            {
                features.Add(known[i]);
                starts.Add(weights.Count);
            }
        }

        var biases = Enumerable.Range(0, _classes.Count).Select(c => (int)Math.Round(trainer.Bias(c) / Scale));
        return new ListenerModel(_kinds, [.. _corpus.Flags], _corpus.Thresholds, Scale, [.. biases], [.. features], [.. starts], [.. classes], [.. weights]);
    }
}
