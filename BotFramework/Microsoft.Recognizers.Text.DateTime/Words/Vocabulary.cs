using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Words;

/// <summary>The words of a language. Filled once from lists; afterwards it is only read.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Word> pending = new(512, StringComparer.Ordinal);
    private WordTable table;
    private Word[] words;

    /// <summary>What a token can mean; <see cref="Word.None"/> for a word that is not known.</summary>
    public Word Find(TokenText text, int index)
    {
        var entry = table.Find(text, index);
        return entry.Kind == 0 ? Word.None : words[entry.Value];
    }

    /// <summary>Gives words a grammatical use.</summary>
    /// <param name="key">The use.</param>
    /// <param name="list">Words between spaces.</param>
    /// <param name="starts">Whether something can begin with them.</param>
    public Vocabulary Add(Key key, string list, bool starts = false)
    {
        for (var start = 0; TryTake(list, ref start, out var name);)
        {
            var word = Get(name);
            word.Key = key;
            word.Starts |= starts;
        }

        return this;
    }

    /// <summary>Gives words a value.</summary>
    /// <param name="list">Items <c>word=value</c> between spaces.</param>
    /// <param name="set">Takes the value.</param>
    /// <param name="starts">Whether something can begin with them.</param>
    public Vocabulary Add(string list, Action<Word, int> set, bool starts = true)
    {
        for (var start = 0; TryTake(list, ref start, out var item);)
        {
            var split = item.IndexOf('=', StringComparison.Ordinal);
            var word = Get(item[..split]);
            set(word, int.Parse(item.AsSpan(split + 1), NumberStyles.None, CultureInfo.InvariantCulture));
            word.Starts |= starts;
        }

        return this;
    }

    /// <summary>Ends the filling.</summary>
    public Vocabulary Complete()
    {
        table = new WordTable(pending.Count);
        words = new Word[pending.Count];
        var index = 0;
        foreach (var (word, meaning) in pending)
        {
            table.Add(1, word + "=" + index.ToString(CultureInfo.InvariantCulture));
            words[index++] = meaning;
        }

        pending.Clear();
        pending.TrimExcess();
        return this;
    }

    private static bool TryTake(string list, ref int start, out string item)
    {
        if (start >= list.Length)
        {
            item = null;
            return false;
        }

        var end = list.IndexOf(' ', start);
        end = end < 0 ? list.Length : end;
        item = list[start..end];
        start = end + 1;
        return true;
    }

    private Word Get(string name)
    {
        if (!pending.TryGetValue(name, out var word))
        {
            word = new Word();
            pending.Add(name, word);
        }

        return word;
    }
}
