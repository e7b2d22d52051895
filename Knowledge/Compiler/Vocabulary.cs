using System.Numerics;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Gathers words and classes of words, and lays them out as the trie that texts are read with.</summary>
internal sealed class Vocabulary
{
    public const string DigitsWord = "#";
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _aliases = [];
    private readonly Dictionary<int, double> _numbers = [];
    private readonly HashSet<int> _fillers = [];
    private readonly Dictionary<string, (Entry At, List<string> Phrases)> _sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _expanded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _classes = new(StringComparer.Ordinal);
    private readonly List<string> _classNames = [];
    private readonly List<HashSet<string>> _classPhrases = [];
    private readonly List<ContextKind> _contexts = [];
    private readonly List<Dictionary<int, int>> _nodes = [[]];
    private readonly List<SortedSet<int>> _nodeClasses = [[]];

    public Vocabulary() => Word(DigitsWord);

    public int DigitsWordId => _words[DigitsWord];

    public IReadOnlyDictionary<string, int> ClassIds => _classes;

    /// <summary>Notes a class; its phrases are expanded once all are noted.</summary>
    public void Define(string name, Entry at, IEnumerable<string> phrases)
    {
        if (!_sources.TryAdd(name, (at, phrases.ToList())))
        {
            at.Complain($"The class '{name}' is there twice.", "Give one of them another name, or join them.");
        }
    }

    public bool IsDefined(string name) => _sources.ContainsKey(name);

    /// <summary>The id of a named class, laid out on first use.</summary>
    public int Named(string name, Entry at)
    {
        if (!_sources.ContainsKey(name))
        {
            at.Complain($"There is no class '@{name}'.", "Add it to the words, or mend the name.");
            return 0;
        }

        return Class(name, Expand(name, at), ContextKind.None);
    }

    /// <summary>
    /// The ids of the classes of these alternatives: one for each named class, and one for all loose phrases that are in none of
    /// them, so that a class that is used in many mixtures is laid out once.
    /// </summary>
    public IReadOnlyList<int> Of(IReadOnlyList<string> alternatives, Entry at)
    {
        var ids = new List<int>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alternative in alternatives.Where(a => a.StartsWith('@')))
        {
            ids.Add(Named(alternative[1..], at));
            named.UnionWith(ExpandOne(alternative, at));
        }

        var loose = alternatives.Where(a => !a.StartsWith('@')).SelectMany(a => ExpandOne(a, at)).Where(p => !named.Contains(p)).ToHashSet(StringComparer.Ordinal);
        if (loose.Count > 0)
        {
            ids.Add(Class("=" + string.Join('|', loose.Order(StringComparer.Ordinal)), loose, ContextKind.None));
        }

        ids.Sort();
        return ids;
    }

    public void Context(ContextKind kind, IEnumerable<string> phrases, Entry at)
    {
        var expanded = phrases.SelectMany(p => ExpandOne(p, at)).ToHashSet(StringComparer.Ordinal);
        Class("ctx" + kind, expanded, kind);
    }

    public int Word(string word)
    {
        word = Tokenizer.Normalise(word);
        if (!_words.TryGetValue(word, out var id))
        {
            id = _words.Count;
            _words.Add(word, id);
        }

        return id;
    }

    public void Alias(string variant, string canonical, Entry at)
    {
        if (!_aliases.TryAdd(Word(variant), Word(canonical)))
        {
            at.Complain($"'{variant}' has two readings.", "Keep one.");
        }
    }

    public void Number(string word, double value) => _numbers[Word(word)] = value;

    public void Filler(string word) => _fillers.Add(Word(word));

    private int Class(string name, HashSet<string> phrases, ContextKind context)
    {
        if (_classes.TryGetValue(name, out var id))
        {
            return id;
        }

        id = _classNames.Count;
        _classes.Add(name, id);
        _classNames.Add(name.StartsWith('=') ? "" : name);
        _classPhrases.Add(phrases);
        _contexts.Add(context);
        foreach (var phrase in phrases)
        {
            var node = 0;
            foreach (var part in phrase.Replace("'", "").Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries))
            {
                // Texts hold a number in digits as one and the same word.
                var word = part.All(char.IsAsciiDigit) ? DigitsWordId : Word(part);
                word = _aliases.GetValueOrDefault(word, word);
                if (!_nodes[node].TryGetValue(word, out var next))
                {
                    next = _nodes.Count;
                    _nodes.Add([]);
                    _nodeClasses.Add([]);
                    _nodes[node].Add(word, next);
                }

                node = next;
            }

            _nodeClasses[node].Add(id);
        }

        return id;
    }

    private HashSet<string> Expand(string name, Entry at)
    {
        if (_expanded.TryGetValue(name, out var done))
        {
            return done;
        }

        var (source, phrases) = _sources[name];
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        _expanded.Add(name, expanded);
        foreach (var phrase in phrases)
        {
            expanded.UnionWith(ExpandOne(phrase, source));
        }

        if (expanded.Count == 0)
        {
            at.Complain($"The class '@{name}' is empty.", "Give it a word, or leave it out.");
        }

        return expanded;
    }

    /// <summary>"@class", or words in the notation of phrases.</summary>
    private IEnumerable<string> ExpandOne(string phrase, Entry at)
    {
        if (!phrase.StartsWith('@'))
        {
            return PhraseNotation.Expand(phrase);
        }

        if (!_sources.ContainsKey(phrase[1..]))
        {
            at.Complain($"There is no class '{phrase}'.", "Add it to the words, or mend the name.");
            return [];
        }

        return Expand(phrase[1..], at);
    }

    public void Write(BinaryWriter writer, PatternTrie patterns)
    {
        var words = _words.OrderBy(w => w.Value).Select(w => w.Key).ToList();
        writer.Write(words, writer.Write);
        writer.WriteIntegers(words.Select((_, i) => _aliases.GetValueOrDefault(i, i)));
        writer.Write(words.Select((_, i) => _numbers.GetValueOrDefault(i, double.NaN)).ToList(), writer.Write);
        writer.Write(words.Select((_, i) => _fillers.Contains(i)).ToList(), writer.Write);
        writer.Write(DigitsWordId);
        writer.WriteRows(_nodes.ConvertAll(edges => edges.Keys.Order().ToList()));
        writer.WriteIntegers(_nodes.SelectMany(edges => edges.OrderBy(e => e.Key).Select(e => e.Value)));
        writer.WriteRows(_nodeClasses);
        patterns.Write(writer, _classNames.Count);
        writer.Write(_classNames, writer.Write);
        
        // Each class has one kind or none; which bit it is, counted from 1.
        writer.WriteIntegers(_contexts.Select(c => c == ContextKind.None ? 0 : 1 + BitOperations.Log2((ulong)c)));
    }
}
