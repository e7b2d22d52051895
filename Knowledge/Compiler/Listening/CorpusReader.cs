using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// Reads the corpus: <c>listener/FLAG.txt</c> for each danger sign, <c>listener/harmless/*.txt</c>,
/// <c>listener/kinds.txt</c>, <c>listener/concepts.txt</c> and <c>listener/thresholds.yaml</c>.
/// </summary>
internal sealed class CorpusReader(string root, IReadOnlySet<string> flags, Diagnostics diagnostics)
{
    private const string Folder = "listener";
    private const string HarmlessFolder = "harmless";
    private readonly Dictionary<string, CorpusPhrase> _seen = new(StringComparer.Ordinal);
    private readonly List<CorpusPhrase> _phrases = [];

    /// <summary>The corpus; empty when there is no text file for it.</summary>
    public Corpus Read()
    {
        var folder = Path.Combine(root, Folder);
        var files = Files(folder).Where(f => Path.GetFileName(f) is not (WordKindsReader.KindsName or WordKindsReader.ConceptsName)).ToList();
        if (files.Count == 0)
        {
            return new Corpus([], [], [], [], new ListenerThresholds(default, [], [], [], [], []));
        }

        var named = files.Select(f => Path.GetFileNameWithoutExtension(f)).ToList();
        foreach (var (file, flag) in files.Zip(named))
        {
            if (!flags.Contains(flag))
            {
                CorpusFile.Read(file, diagnostics).Complain(1, flag, "is no danger sign.", $"Name the file after one of flags/, or put it into {Folder}/{HarmlessFolder}.");
            }

            ReadPhrases(file, flag);
        }

        var harmless = Files(Path.Combine(folder, HarmlessFolder)).ToList();
        harmless.ForEach(f => ReadPhrases(f, Corpus.Harmless));
        if (harmless.Count == 0)
        {
            diagnostics.Report(Path.Combine(folder, HarmlessFolder), default, HarmlessFolder, "There are no harmless phrases.", "Add them, or everything sounds like a danger sign.");
        }

        var kinds = new WordKindsReader(folder, diagnostics);
        return new Corpus(named, _phrases, kinds.ReadKinds(), kinds.ReadConcepts(), new ThresholdsReader(root, named, diagnostics).Read(Folder));
    }

    private static IEnumerable<string> Files(string folder) =>
        (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt") : []).Order(StringComparer.Ordinal);

    private void ReadPhrases(string path, string label)
    {
        var file = CorpusFile.Read(path, diagnostics);
        var slots = new PhraseSlots(file);
        foreach (var (group, text, line) in file.Phrases)
        {
            foreach (var phrase in group == Corpus.Templates ? slots.Fill(text, line) : [text])
            {
                Add(file, new CorpusPhrase(path, line, label, group, phrase));
            }
        }

        if (file.Phrases.Count == 0)
        {
            file.Complain(1, Path.GetFileName(path), "has no phrase.", "Add some under a '[name]' line, or remove the file.");
        }
    }

    private void Add(CorpusFile file, CorpusPhrase phrase)
    {
        if (_seen.TryAdd(phrase.Text, phrase))
        {
            _phrases.Add(phrase);
        }
        else if (_seen[phrase.Text] is var other && other.Label != phrase.Label)
        {
            file.Complain(phrase.Line, phrase.Text, $"is in {Path.GetFileName(other.File)}({other.Line}) too, under another label.", "Keep one of the two.");
        }
    }
}
