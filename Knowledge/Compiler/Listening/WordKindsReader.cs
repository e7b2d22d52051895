using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Reads the kinds of words, and checks that texts can hold the words as they are written there.</summary>
internal static class WordKindsReader
{
    public const string FileName = "kinds.txt";

    /// <summary>The kind of words to pass over.</summary>
    public const string Skip = "skip";

    /// <summary>The kinds that the features read themselves, in the order of their numbers.</summary>
    private static readonly string[] Leading = ["deny", "but", "self"];

    public static IReadOnlyList<WordKind> Read(string path, Diagnostics diagnostics)
    {
        if (!File.Exists(path))
        {
            diagnostics.Report(path, default, FileName, "The kinds of words are missing.", "Add the file.");
            return [];
        }

        var file = CorpusFile.Read(path, diagnostics);
        var kinds = new List<WordKind>();
        foreach (var (name, value, line) in file.Definitions)
        {
            var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words.Where(w => Tokenizer.Normalise(w) != w || !w.All(char.IsLetterOrDigit)))
            {
                file.Complain(line, name, $"'{word}' is never read so.", "Write it in lower case, without apostrophes, accents and hyphens.");
            }

            kinds.Add(new WordKind(name, words));
        }

        if (!kinds.Select(k => k.Name).Where(n => n != Skip).Take(Leading.Length).SequenceEqual(Leading))
        {
            file.Complain(1, FileName, $"does not begin with {string.Join(", ", Leading)}.", "Put these kinds first, in this order.");
        }

        if (kinds.Count > ListenerWords.MostKinds)
        {
            file.Complain(1, FileName, $"has {kinds.Count} kinds.", $"Have {ListenerWords.MostKinds} at the most.");
        }

        return kinds;
    }
}
