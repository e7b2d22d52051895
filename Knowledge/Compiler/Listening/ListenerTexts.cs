using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the phrases of the corpus exactly as the core reads what a member writes.</summary>
internal sealed class ListenerTexts(Lexicon lexicon, WordKinds kinds)
{
    private readonly Spelling _spelling = new(lexicon);

    /// <summary>The features of each stretch of a text, and which word of it each came with.</summary>
    public List<(uint[] Features, byte[] Owners)> StretchesOf(string text)
    {
        var work = new Workspace();
        Tokenizer.Read(text, lexicon, _spelling, work);
        PhraseFinder.Find(lexicon, work);
        var tokens = work.Tokens.AsSpan(0, work.Count);
        var all = new List<(uint[], byte[])>();
        var features = new uint[SecondListener.MostFeatures];
        var owners = new byte[SecondListener.MostFeatures];
        var stretches = new ListenerStretches(text, tokens, lexicon, kinds, new ListenerWord[ListenerStretches.Room]);
        while (stretches.MoveNext())
        {
            var read = new ListenerFeatures(features, owners);
            read.Add(text, tokens, stretches.Current);
            all.Add((features[..read.Count], owners[..read.Count]));
        }

        return all;
    }
}
