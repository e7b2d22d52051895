using System.Numerics;
using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>
/// Phrases of one or more tokens ("square metre", "km/h") and a number for each: a tree over tokens whose edges are
/// all in one hash table. A phrase fits only where its tokens are joined or apart as they are in the phrase.
/// </summary>
internal sealed class PhraseTable
{
    private readonly List<int> values = [-1];
    private Edge[] edges;
    private int count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">How many phrases are expected; it grows if there are more.</param>
    public PhraseTable(int capacity = 32) =>
        edges = new Edge[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity * 2, 8))];

    /// <summary>Adds a phrase. The first to be added keeps its value.</summary>
    /// <param name="phrase">The phrase, cut into tokens as a text is.</param>
    /// <param name="value">A number not below 0.</param>
    public void Add(string phrase, int value)
    {
        var text = TokenText.Tokenize(phrase);
        var node = 0;
        for (var index = 0; index < text.Count; index++)
        {
            var joined = index > 0 && !text[index].AfterSpace;
            var slot = FindSlot(text, index, node, joined);
            if (edges[slot].Word is null)
            {
                values.Add(-1);
                edges[slot] = new Edge(text.Folded(index).ToString(), node, values.Count - 1, joined);
                GrowIfFull();
                node = values.Count - 1;
            }
            else
            {
                node = edges[slot].To;
            }
        }

        if (node > 0 && values[node] < 0)
        {
            values[node] = value;
        }
    }

    /// <summary>Finds the longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The first token; whether space comes before it does not matter.</param>
    /// <param name="value">The phrase's number, -1 if none fits.</param>
    /// <returns>The index of the token behind the phrase, or <paramref name="index"/> if none fits.</returns>
    public int FindLongest(TokenText text, int index, out int value)
    {
        value = -1;
        var next = index;
        var node = 0;
        for (var current = index; current < text.Count; current++)
        {
            text.Lookups++;
            var edge = edges[FindSlot(text, current, node, current > index && !text[current].AfterSpace)];
            if (edge.Word is null)
            {
                break;
            }

            node = edge.To;
            if (values[node] >= 0)
            {
                value = values[node];
                next = current + 1;
            }
        }

        return next;
    }

    private static uint HashOf(uint wordHash, int node, bool joined) =>
        TokenHash.Add(wordHash, ((uint)node * 2) + (joined ? 1u : 0u));

    private int FindSlot(TokenText text, int index, int node, bool joined)
    {
        var mask = edges.Length - 1;
        var slot = TokenHash.Slot(HashOf(text[index].Hash, node, joined), mask);
        while (edges[slot].Word is { } word
            && !(edges[slot].From == node && edges[slot].Joined == joined && text.Is(index, word)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private void GrowIfFull()
    {
        if (2 * ++count <= edges.Length)
        {
            return;
        }

        var old = edges;
        edges = new Edge[old.Length * 2];
        var mask = edges.Length - 1;
        foreach (var edge in old)
        {
            if (edge.Word is not null)
            {
                var slot = TokenHash.Slot(HashOf(TokenHash.Of(edge.Word), edge.From, edge.Joined), mask);
                while (edges[slot].Word is not null)
                {
                    slot = (slot + 1) & mask;
                }

                edges[slot] = edge;
            }
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly struct Edge(string word, int from, int to, bool joined)
    {
        public readonly string Word = word;
        public readonly int From = from;
        public readonly int To = to;
        public readonly bool Joined = joined;
    }
}
