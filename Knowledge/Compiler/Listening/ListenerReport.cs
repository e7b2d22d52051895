using System.Globalization;
using System.Text;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>
/// How well the second listener hears voices that it was not trained on: for each voice it is trained without that voice's
/// phrases and without a part of the harmless ones, and then listens to what was left out.
/// </summary>
internal static class ListenerReport
{
    /// <summary>Harmless phrases are left out in blocks of lines, so that near likenesses go together.</summary>
    private const int Block = 4;

    private static readonly double[] Thresholds = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98];

    /// <summary>The page with all figures.</summary>
    public static string Page(ListenerCompiler compiler)
    {
        var voices = compiler.Phrases.Where(IsDanger).Select(p => p.Group).Distinct().ToList();
        var trials = voices.SelectMany((_, fold) => Try(compiler, voices, fold)).ToList();
        var danger = trials.Where(t => IsDanger(t.Phrase)).ToList();
        var harmless = trials.Where(t => t.Phrase.Label == Corpus.Harmless).ToList();
        var page = new StringBuilder("# What the second listener hears of voices it never met\n\n")
            .Append(CultureInfo.InvariantCulture, $"Written by the knowledge compiler: {danger.Count} phrases with a danger sign and {harmless.Count} harmless ones, many of which are near likenesses of a danger sign.\n\n")
            .Append("| threshold | danger signs heard | with the right name | harmless phrases asked about |\n| --- | --- | --- | --- |\n");
        foreach (var least in Thresholds)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {least} | {Share(danger, t => t.Probability >= least)} | {Share(danger, t => t.Probability >= least && t.Flag == t.Phrase.Label)} | {Share(harmless, t => t.Probability >= least)} |\n");
        }

        Tabulate(page, "danger sign", danger.GroupBy(t => t.Phrase.Label));
        Tabulate(page, "voice", danger.GroupBy(t => t.Phrase.Group));
        Tabulate(page, "harmless phrases of", harmless.GroupBy(t => $"{Path.GetFileNameWithoutExtension(t.Phrase.File)}, {t.Phrase.Group}"));
        page.Append("\n## Harmless phrases that would be asked about\n\n");
        foreach (var trial in harmless.Where(t => t.Probability >= 0.9).OrderByDescending(t => t.Probability))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {trial.Probability:F2} {trial.Flag}: {trial.Phrase.Text}\n");
        }

        page.Append("\n## Danger signs that would not be asked about\n\n");
        foreach (var trial in danger.Where(t => t.Probability < 0.9).OrderBy(t => t.Phrase.Label, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"- {trial.Phrase.Label} {trial.Probability:F2} {trial.Flag}: {trial.Phrase.Text}\n");
        }

        return page.ToString();
    }

    private static bool IsDanger(CorpusPhrase phrase) => phrase.Label != Corpus.Harmless && phrase.Group != Corpus.Templates;

    private static IEnumerable<Trial> Try(ListenerCompiler compiler, List<string> voices, int fold)
    {
        bool IsLeftOut(CorpusPhrase p) => p.Group != Corpus.Templates
            && (p.Label == Corpus.Harmless ? p.Line / Block % voices.Count == fold : p.Group == voices[fold]);
        var model = compiler.Train([.. compiler.Phrases.Where(p => !IsLeftOut(p))]);
        var listener = new SecondListener(model, compiler.Lexicon);
        var spelling = new Spelling(compiler.Lexicon);
        foreach (var phrase in compiler.Phrases.Where(IsLeftOut))
        {
            var work = new Workspace();
            Tokenizer.Read(phrase.Text, compiler.Lexicon, spelling, work);
            PhraseFinder.Find(compiler.Lexicon, work);
            yield return Hear(listener, phrase, work);
        }
    }

    private static Trial Hear(SecondListener listener, CorpusPhrase phrase, Workspace work)
    {
        var classes = listener.Flags.Length + 1;
        var strongest = new double[classes];
        var hearing = new ListenerHearing(strongest, new double[classes], new int[classes], new int[classes]);
        listener.Listen(phrase.Text, work.Tokens.AsSpan(0, work.Count), ref hearing);
        var likeliest = Enumerable.Range(0, listener.Flags.Length).MaxBy(i => strongest[i + 1]);
        return new Trial(phrase, listener.Flags[likeliest], hearing.Danger);
    }

    private static void Tabulate(StringBuilder page, string title, IEnumerable<IGrouping<string, Trial>> groups)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n| {title} | phrases | asked about at 0.9 |\n| --- | --- | --- |\n");
        foreach (var group in groups)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} | {Share([.. group], t => t.Probability >= 0.9)} |\n");
        }
    }

    private static string Share(List<Trial> trials, Func<Trial, bool> holds) =>
        string.Create(CultureInfo.InvariantCulture, $"{100.0 * trials.Count(holds) / trials.Count:0.0} %");

    private sealed record Trial(CorpusPhrase Phrase, string Flag, double Probability);
}
