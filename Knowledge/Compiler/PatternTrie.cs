using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Lays out patterns as a trie over classes of words with gaps.</summary>
internal sealed class PatternTrie
{
    private readonly Dictionary<int, int> _roots = [];
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
        if (!_roots.TryGetValue(elements[0].Class, out var node))
        {
            node = NewNode();
            _roots.Add(elements[0].Class, node);
        }

        foreach (var element in elements.Skip(1))
        {
            var at = _edges[node].FindIndex(e => e.Class == element.Class && e.Gap == element.Gap && e.Captures == element.Captures);
            if (at >= 0)
            {
                node = _edges[node][at].Target;
                continue;
            }

            var next = NewNode();
            _edges[node].Add(new PatternEdge(element.Class, element.Gap, element.Captures, next));
            node = next;
        }

        if (!_outputs[node].Contains(pattern))
        {
            _outputs[node].Add(pattern);
        }
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(_roots.OrderBy(r => r.Key).ToList(), r =>
        {
            writer.Write(r.Key);
            writer.Write(r.Value);
        });
        writer.Write(_edges, edges => writer.Write(edges.OrderBy(e => e.Class).ToList(), e =>
        {
            writer.Write(e.Class);
            writer.Write(e.Gap);
            writer.Write(e.Captures);
            writer.Write(e.Target);
        }));
        writer.Write(_outputs, o => writer.Write(o, writer.Write));
        writer.Write(_patterns, p =>
        {
            writer.Write(p.Effects, e => Effects.Write(writer, e));
            writer.Write(p.Certainty);
            writer.Write(p.IsNegationItself);
            writer.Write(p.Masks);
            writer.Write(p.Asked, writer.Write);
        });
    }

    private int NewNode()
    {
        _edges.Add([]);
        _outputs.Add([]);
        return _edges.Count - 1;
    }
}
