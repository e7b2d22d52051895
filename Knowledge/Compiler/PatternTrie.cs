using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Lays out patterns as a trie over classes of words with gaps.</summary>
internal sealed class PatternTrie
{
    private readonly Dictionary<int, int> _roots = [];
    private readonly Dictionary<(int Node, string Classes, int Gap, bool Captures), int> _next = [];
    private readonly List<List<PatternEdge>> _edges = [];
    private readonly List<List<int>> _outputs = [];
    private readonly List<PatternDefinition> _patterns = [];

    public int Add(PatternDefinition pattern)
    {
        _patterns.Add(pattern);
        return _patterns.Count - 1;
    }

    public void Add(IReadOnlyList<PatternElement> elements, int pattern)
    {
        foreach (var root in elements[0].Classes)
        {
            if (!_roots.TryGetValue(root, out var node))
            {
                node = NewNode();
                _roots.Add(root, node);
            }

            foreach (var element in elements.Skip(1))
            {
                node = Next(node, element);
            }

            if (!_outputs[node].Contains(pattern))
            {
                _outputs[node].Add(pattern);
            }
        }
    }

    /// <summary>The node after an element: its classes all lead to one and the same.</summary>
    private int Next(int node, in PatternElement element)
    {
        var key = (node, string.Join(',', element.Classes), element.Gap, element.Captures);
        if (!_next.TryGetValue(key, out var next))
        {
            next = NewNode();
            _next.Add(key, next);
            foreach (var @class in element.Classes)
            {
                _edges[node].Add(new PatternEdge(@class, element.Gap, element.Captures, next));
            }
        }

        return next;
    }

    public void Write(BinaryWriter writer, int classes)
    {
        writer.WriteIntegers(Enumerable.Range(0, classes).Select(c => _roots.GetValueOrDefault(c, -1)));
        var rows = _edges.ConvertAll(edges => edges.OrderBy(e => e.Class).ToList());
        writer.WriteStarts(rows.Select(r => r.Count));
        writer.WriteIntegers(rows.SelectMany(r => r).SelectMany(e => new[] { e.Class, e.Gap, e.Captures ? 1 : 0, e.Target }));
        writer.WriteIntegers(rows.Select(r => r.Count == 0 ? 0 : r.Max(e => e.Gap)));
        writer.WriteRows(_outputs);
        writer.Write(_patterns, p =>
        {
            writer.Write(p.Effects, e => Effects.Write(writer, e));
            writer.Write(p.Certainty);
            writer.Write(p.IsNegationItself);
            writer.Write(p.Masks);
            writer.WriteIntegers(p.Asked);
            writer.Write(p.TakesBack);
            writer.Write(p.Most);
        });
    }

    private int NewNode()
    {
        _edges.Add([]);
        _outputs.Add([]);
        return _edges.Count - 1;
    }
}
