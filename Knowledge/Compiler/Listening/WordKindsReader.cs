using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the kinds of words and the concepts, and checks that texts can hold the words as they are written there.</summary>
internal sealed class WordKindsReader(string folder, Diagnostics diagnostics)
{
    public const string KindsName = "kinds.txt";
    public const string ConceptsName = "concepts.txt";

    /// <summary>The kind of words to pass over.</summary>
    public const string Skip = "skip";

    /// <summary>The kinds that the features read themselves, in the order of their numbers.</summary>
    private static readonly string[] Leading = ["deny", "but", "self"];

    /// <summary>Words that count as one another: few kinds, each of many words.</summary>
    public IReadOnlyList<WordKind> ReadKinds()
    {
        var (kinds, file) = Read(KindsName);
        if (file is not null && !kinds.Select(k => k.Name).Where(n => n != Skip).Take(Leading.Length).SequenceEqual(Leading))
        {
            file.Complain(1, KindsName, $"does not begin with {string.Join(", ", Leading)}.", "Put these kinds first, in this order.");
        }

        if (kinds.Count > ListenerWords.MostKinds)
        {
            file?.Complain(1, KindsName, $"has {kinds.Count} kinds.", $"Have {ListenerWords.MostKinds} at the most.");
        }

        return kinds;
    }

    /// <summary>Words that mean the same or nearly: a second sorting, finer, and of more words.</summary>
    public IReadOnlyList<WordKind> ReadConcepts() => Read(ConceptsName).Kinds;

    private (IReadOnlyList<WordKind> Kinds, CorpusFile? File) Read(string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            diagnostics.Report(path, default, name, "The kinds of words are missing.", "Add the file.");
            return ([], null);
        }

        var file = CorpusFile.Read(path, diagnostics);
        var kinds = new List<WordKind>();
        foreach (var (kind, value, line) in file.Definitions)
        {
            var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Where(w => Tokenizer.Normalise(w) != w || !w.All(char.IsLetterOrDigit)))
            {
                file.Complain(line, kind, $"'{word}' is never read so.", "Write it in lower case, without apostrophes, accents and hyphens.");
            }

            kinds.Add(new WordKind(kind, words));
        }

        return (kinds, file);
    }
}
