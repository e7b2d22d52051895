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
    private readonly Rows<int> _phraseWords;
    private readonly int[] _phraseTargets;
    private readonly int[] _firstWords;
    private readonly int[] _patternRoots;
    private readonly bool[] _inPhrase;
    private readonly Dictionary<string, int> _classIds = new(StringComparer.Ordinal);

    /// <param name="words">All words, each once.</param>
    /// <param name="phraseWords">For each node of the phrase trie, the words that lead on, in rising order.</param>
    /// <param name="phraseTargets">For each of those words, the node that it leads to.</param>
    /// <param name="patternRoots">For each class, the node of the pattern trie that it begins, or -1.</param>
    /// <param name="classNames">For each class its name; empty for one that is only written out in a pattern.</param>
    public Lexicon(string[] words, Rows<int> phraseWords, int[] phraseTargets, int[] patternRoots, string[] classNames)
    {
        Words = words;
        _phraseWords = phraseWords;
        _phraseTargets = phraseTargets;
        _patternRoots = patternRoots;
        _words = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i++)
        {
            _words.Add(words[i], i);
        }

        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _inPhrase = new bool[words.Length];
        _firstWords = new int[words.Length];
        for (var i = 0; i < _firstWords.Length; i++)
        {
            _firstWords[i] = -1;
        }

        var first = phraseWords[0];
        for (var i = 0; i < first.Length; i++)
        {
            _firstWords[first[i]] = phraseTargets[i];
        }

        for (var node = 0; node < phraseWords.Count; node++)
        {
            foreach (var word in phraseWords[node])
            {
                _inPhrase[word] = true;
            }
        }

        for (var i = 0; i < classNames.Length; i++)
        {
            if (classNames[i].Length > 0)
            {
                _classIds.Add(classNames[i], i);
            }
        }
    }

    public string[] Words { get; }

    /// <summary>For each word, the word it is read as; itself for most.</summary>
    public required int[] Aliases { get; init; }

    /// <summary>For each word, the number it names, or NaN.</summary>
    public required double[] Numbers { get; init; }

    /// <summary>For each word, whether patterns may step over it for free.</summary>
    public required bool[] Fillers { get; init; }

    /// <summary>The word that stands for any number written in digits.</summary>
    public required int NumberWord { get; init; }

    /// <summary>For each node of the phrase trie, the classes that end there, in rising order.</summary>
    public required Rows<int> PhraseClasses { get; init; }

    /// <summary>For each node of the pattern trie, the ways on, in rising order of their classes.</summary>
    public required Rows<PatternEdge> Edges { get; init; }

    /// <summary>For each node of the pattern trie, the widest gap of the ways on.</summary>
    public required int[] WidestGaps { get; init; }

    /// <summary>For each node of the pattern trie, the patterns that end there.</summary>
    public required Rows<int> Outputs { get; init; }

    public required PatternDefinition[] Patterns { get; init; }

    /// <summary>For each class, what it does to the words around it.</summary>
    public required ContextKind[] Contexts { get; init; }

    /// <summary>Classes that have a name, by it.</summary>
    public IReadOnlyDictionary<string, int> ClassIds => _classIds;

    public int FindWord(ReadOnlySpan<char> word) => _lookup.TryGetValue(word, out var id) ? id : -1;

    public int NextPhraseNode(int node, int word)
    {
        if (node == 0)
        {
            return _firstWords[word];
        }

        var at = _phraseWords[node].BinarySearch(word);
        return at < 0 ? -1 : _phraseTargets[_phraseWords.Start(node) + at];
    }

    /// <summary>Whether a phrase holds the word; the others are only there so as not to be taken for a slip.</summary>
    public bool IsInPhrase(int word) => _inPhrase[word];

    public int PatternRoot(int @class) => _patternRoots[@class];
}
