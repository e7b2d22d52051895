using System.Globalization;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>
/// Words of a language and what they mean. Looked up by the hash that a token carries: nothing is hashed again,
/// nothing allocated. Filled once, when it is made, from lists such as <c>"one=1 two=2"</c>.
/// </summary>
internal sealed class WordTable
{
    private string[] words;
    private WordEntry[] entries;
    private int count;

    /// <summary>Makes an empty table.</summary>
    /// <param name="capacity">How many words are expected; it grows if there are more.</param>
    public WordTable(int capacity = 32) => Allocate(capacity * 2);

    /// <summary>Adds words of one kind.</summary>
    /// <param name="kind">The kind, not 0.</param>
    /// <param name="list">Words in lower case between white space, each as <c>word=value</c>, or as <c>word</c> for the value 0.</param>
    /// <exception cref="ArgumentException">A word is in the table already.</exception>
    public WordTable Add(int kind, string list)
    {
        // A plain loop: searching a span for several characters costs the first call some milliseconds.
        var start = 0;
        for (var index = 0; index <= list.Length; index++)
        {
            if (index == list.Length || list[index] <= ' ')
            {
                if (index > start)
                {
                    AddItem(kind, list.AsSpan(start, index - start));
                }

                start = index + 1;
            }
        }

        return this;
    }

    /// <summary>What the table says of a token.</summary>
    /// <returns>An entry of kind 0 if it says nothing.</returns>
    public WordEntry Find(TokenText text, int index)
    {
        text.Lookups++;
        var token = text[index];
        var mask = words.Length - 1;
        for (var slot = TokenHash.Slot(token.Hash, mask); words[slot] is { } word; slot = (slot + 1) & mask)
        {
            if (word.Length == token.Length && text.Is(index, word))
            {
                return entries[slot];
            }
        }

        return default;
    }

    private void AddItem(int kind, ReadOnlySpan<char> item)
    {
        var split = item.IndexOf('=');
        var word = split < 0 ? item : item[..split];
        var value = split < 0 ? 0 : long.Parse(item[(split + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (2 * (count + 1) > words.Length)
        {
            Grow();
        }

        Insert(word.ToString(), new WordEntry(kind, value));
    }

    private void Insert(string word, WordEntry entry)
    {
        var mask = words.Length - 1;
        var slot = TokenHash.Slot(TokenHash.Of(word), mask);
        while (words[slot] is { } other)
        {
            if (other == word)
            {
                throw new ArgumentException($"The word '{word}' is in the table already.", nameof(word));
            }

            slot = (slot + 1) & mask;
        }

        words[slot] = word;
        entries[slot] = entry;
        count++;
    }

    private void Grow()
    {
        var (oldWords, oldEntries) = (words, entries);
        Allocate(oldWords.Length * 2);
        for (var slot = 0; slot < oldWords.Length; slot++)
        {
            if (oldWords[slot] is { } word)
            {
                Insert(word, oldEntries[slot]);
            }
        }
    }

    private void Allocate(int slots)
    {
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(slots, 8));
        words = new string[size];
        entries = new WordEntry[size];
        count = 0;
    }
}
