using System.Collections.Frozen;

namespace BackPainBot.Clinical;

/// <summary>
/// The words, the phrases that make up classes of words, and the patterns over classes, as two tries:
/// words to classes, classes (with gaps) to patterns. Reading a text walks both, so that its cost hardly
/// depends on how many patterns there are.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<long, int> _phraseEdges;
    private readonly int[] _patternRoots;
    private readonly bool[] _inPhrase;

    public Lexicon(
        string[] words,
        int[] aliases,
        double[] numbers,
        bool[] fillers,
        int numberWord,
        (int Node, int Word, int Target)[] phraseEdges,
        int[][] phraseClasses,
        (int Class, int Target)[] roots,
        PatternEdge[][] edges,
        int[][] outputs,
        PatternDefinition[] patterns,
        string[] classNames,
        ContextKind[] contexts)
    {
        Words = words;
        Aliases = aliases;
        Numbers = numbers;
        Fillers = fillers;
        NumberWord = numberWord;
        PhraseClasses = phraseClasses;
        Edges = edges;
        WidestGaps = Array.ConvertAll(edges, of => of.Length == 0 ? 0 : of.Max(e => e.Gap));
        Outputs = outputs;
        Patterns = patterns;
        Contexts = contexts;
        _words = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            _words.Add(words[i], i);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _phraseEdges = new Dictionary<long, int>(phraseEdges.Length);
        _inPhrase = new bool[words.Length];
        foreach (var (node, word, target) in phraseEdges)
        {
            _inPhrase[word] = true;
            _phraseEdges.Add(((long)node << 32) | (uint)word, target);
        }

        _patternRoots = new int[contexts.Length];
        Array.Fill(_patternRoots, -1);
        foreach (var (@class, target) in roots)
        {
            _patternRoots[@class] = target;
        }

        ClassIds = classNames.Select((name, id) => KeyValuePair.Create(name, id)).Where(p => p.Key.Length > 0)
            .ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string[] Words { get; }

    /// <summary>For each word, the word it is read as; itself for most.</summary>
    public int[] Aliases { get; }

    /// <summary>For each word, the number it names, or NaN.</summary>
    public double[] Numbers { get; }

    /// <summary>For each word, whether patterns may step over it for free.</summary>
    public bool[] Fillers { get; }

    /// <summary>The word that stands for any number written in digits.</summary>
    public int NumberWord { get; }

    /// <summary>For each node of the phrase trie, the classes that end there, in rising order.</summary>
    public int[][] PhraseClasses { get; }

    /// <summary>For each node of the pattern trie, the ways on, in rising order of their classes.</summary>
    public PatternEdge[][] Edges { get; }

    /// <summary>For each node of the pattern trie, the widest gap of the ways on.</summary>
    public int[] WidestGaps { get; }

    /// <summary>For each node of the pattern trie, the patterns that end there.</summary>
    public int[][] Outputs { get; }

    public PatternDefinition[] Patterns { get; }

    /// <summary>For each class, what it does to the words around it.</summary>
    public ContextKind[] Contexts { get; }

    /// <summary>Classes that have a name, by it.</summary>
    public FrozenDictionary<string, int> ClassIds { get; }

    public int FindWord(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var id) ? id : -1;

    public int NextPhraseNode(int node, int word) =>
        _phraseEdges.TryGetValue(((long)node << 32) | (uint)word, out var target) ? target : -1;

    /// <summary>Whether a phrase holds the word; the others are only there so as not to be taken for a slip.</summary>
    public bool IsInPhrase(int word) => _inPhrase[word];

    public int PatternRoot(int @class) => _patternRoots[@class];
}
