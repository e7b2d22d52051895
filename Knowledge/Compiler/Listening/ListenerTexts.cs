using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the phrases of the corpus exactly as the core reads what a member writes.</summary>
internal sealed class ListenerTexts(Lexicon lexicon, WordKinds kinds)
{
    private readonly Spelling _spelling = new(lexicon);

    /// <summary>
    /// The features of each stretch of a text, and which word of it each came with; of several, last all words together,
    /// as they are heard too.
    /// </summary>
    public List<(uint[] Features, byte[] Owners)> StretchesOf(string text)
    {
        var work = new Workspace();
        Tokenizer.Read(text, lexicon, _spelling, work);
        PhraseFinder.Find(lexicon, work);
        var tokens = work.Tokens.AsSpan(0, work.Count);
        var all = new List<(uint[], byte[])>();
        var stretches = new ListenerStretches(text, tokens, lexicon, kinds, new ListenerWord[ListenerStretches.Room]);
        while (stretches.MoveNext())
        {
            all.Add(FeaturesOf(text, tokens, stretches.Current));
        }

        if (all.Count > 1)
        {
            var words = new ListenerWord[ListenerWords.Most];
            var count = ListenerWords.ReadAll(text, tokens, 0, lexicon, kinds, words);
            all.Add(FeaturesOf(text, tokens, words.AsSpan(0, count)));
        }

        return all;
    }

    private static (uint[] Features, byte[] Owners) FeaturesOf(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<ListenerWord> words)
    {
        var features = new uint[SecondListener.MostFeatures];
        var owners = new byte[SecondListener.MostFeatures];
        var read = new ListenerFeatures(features, owners);
        read.Add(text, tokens, words);
        return (features[..read.Count], owners[..read.Count]);
    }
}
