using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the phrases of the corpus exactly as the core reads what a member writes.</summary>
internal sealed class ListenerTexts(Lexicon lexicon, WordKinds kinds)
{
    private readonly Spelling _spelling = new(lexicon);

    /// <summary>The features of a whole text, as one stretch.</summary>
    public uint[] FeaturesOf(string text)
    {
        var work = new Workspace();
        Tokenizer.Read(text, lexicon, _spelling, work);
        PhraseFinder.Find(lexicon, work);
        var tokens = work.Tokens.AsSpan(0, work.Count);
        var words = new List<ListenerWord>();
        for (var i = 0; i < tokens.Length && words.Count < SecondListener.Stretch; i++)
        {
            if (ListenerWords.Read(text, tokens[i], i, lexicon, kinds) is { } word)
            {
                words.Add(word);
            }
        }

        var buffer = new uint[SecondListener.MostFeatures];
        var features = new ListenerFeatures(buffer);
        features.Add(text, tokens, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words));
        return buffer[..features.Count];
    }
}
