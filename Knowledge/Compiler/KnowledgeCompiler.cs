using System.Security.Cryptography;
using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Turns the folder of YAML into the bytes that the core loads.</summary>
internal sealed class KnowledgeCompiler(string root, Diagnostics diagnostics)
{
    private readonly YamlFolder _folder = new(root, diagnostics);

    /// <summary>The page on what the seed articles say; empty before <see cref="Compile"/>, or when there were complaints.</summary>
    public string SeedCoverage { get; private set; } = "";

    /// <summary>What trained the second listener; null before <see cref="Compile"/>, without phrases, or when there were complaints.</summary>
    public ListenerCompiler? Listener { get; private set; }

    /// <summary>The compiled knowledge; worthless when there were complaints.</summary>
    public byte[] Compile()
    {
        var findings = Findings.Read(_folder, diagnostics);
        var sources = Sources.Read(_folder);
        var expressions = new Expressions(findings);
        var questions = new QuestionsCompiler(findings, expressions, [.. _folder.Read("questions")]);
        findings.BindToQuestions(questions.Ids);
        var vocabulary = new Vocabulary();
        var negative = Words.Read(_folder, vocabulary);
        var lexicon = new LexiconCompiler(findings, sources, vocabulary, new PatternParser(vocabulary, negative), questions.Ids);
        foreach (var entry in _folder.Read("lexicon"))
        {
            lexicon.Add(entry);
        }

        NameTimeClasses(vocabulary);
        var flags = new FlagsCompiler(findings, sources, expressions);
        foreach (var flag in _folder.Read("flags"))
        {
            flags.Add(flag);
        }

        var causes = new CausesCompiler(sources, expressions, [.. _folder.Read("conditions")], [.. _folder.Read("likelihoods")]);
        var contributors = new ContributorsCompiler(sources, expressions, [.. _folder.Read("contributors")]);
        var advice = new AdviceCompiler(sources, expressions, [.. _folder.Read("advice")]);
        advice.Check(flags.Groups, contributors.Ids);

        var answers = new AnswersCompiler(sources, flags.Ids, [.. _folder.Read("answers")]);
        answers.Check();
        var seeds = new SeedCoverage(_folder, sources);
        seeds.Check();
        var notes = new NotesCompiler(sources, findings, contributors.Ids, _folder);

        var body = Write(writer =>
        {
            WriteFindings(writer, findings);
            var times = Write(w => Words.WriteTimes(w, _folder, vocabulary, diagnostics));
            lexicon.Write(writer);
            writer.Write(times);
            flags.Write(writer);
            questions.Write(writer);
            causes.Write(writer);
            contributors.Write(writer);
            advice.Write(writer);
            flags.WriteTexts(writer, advice.ActNow);
            causes.WriteTexts(writer);
            contributors.WriteTexts(writer);
            writer.Write(sources.Names.ToList(), s =>
            {
                writer.Write(s.Key);
                writer.Write(s.Value);
            });
            answers.Write(writer);
            QuestionWordsCompiler.Write(writer, _folder, diagnostics);
            notes.Write(writer);
            LanguagesCompiler.Write(writer, _folder, diagnostics);
        });
        findings.Used.UnionWith(FindingIds.All.Append(Derived.DaysSinceOnset).Select(id => findings.Ids.GetValueOrDefault(id)));
        expressions.CheckReachable();
        var corpus = new CorpusReader(root, flags.Ids, diagnostics).Read();
        var whole = Whole(body, ListenerWriter.Write(ListenerWriter.Empty));
        if (!diagnostics.Any && !corpus.IsEmpty)
        {
            // The phrases are read with the words of this very knowledge.
            var lexiconAsRead = KnowledgeReader.Read(new MemoryStream(whole)).Lexicon;
            Listener = new ListenerCompiler(corpus, lexiconAsRead);
            whole = Whole(body, ListenerWriter.Write(Listener.Train(corpus.Phrases)));
        }

        if (!diagnostics.Any)
        {
            SeedCoverage = seeds.Page();
            new ExampleRunner(whole, findings).Run(lexicon.Examples, flags.Examples, answers.Examples);
        }

        return whole;
    }

    private static byte[] Whole(byte[] body, byte[] listener) => Write(writer =>
    {
        writer.Write(KnowledgeReader.Magic);
        writer.Write(KnowledgeReader.Format);
        writer.Write(Convert.ToHexStringLower(SHA256.HashData([.. body, .. listener]))[..12]);
        writer.Write(body);
        writer.Write(listener);
    });

    private void NameTimeClasses(Vocabulary vocabulary)
    {
        foreach (var name in new[] { "timeAgo", "timeFor", "timeSince", "timeLast", "timeYesterday", "timeDayBefore", "timeToday", "timeThis", "timePain", "timeJustNow", "timeOtherDay", "timeHalf", "timeSome", "timeCouple", "timeOne", "timeHabit", "timeRate", "timeParts", "timeHabitDay", "timeAnd", "timeNow", "timeInto", "timeAfterIt", "timeThat", "timePartOf", "timeEndOf", "timeOvernight", "timeDay", "timeClock", "timeNoPart", "timeMany", "timeAhead", "timeByWorkout", "timeOfElse", "timeBeforeElse", "timeOnlyBegan", "timeBegan", "isNow", "wasThen" })
        {
            if (vocabulary.IsDefined(name))
            {
                vocabulary.Named(name, _folder.Read("words").First());
            }
            else
            {
                diagnostics.Report("words", default, name, "The code needs this class of words.", "Add it.");
            }
        }
    }

    private static void WriteFindings(BinaryWriter writer, Findings findings) => writer.Write(findings.All, f =>
    {
        writer.Write(f.Id);
        writer.Write((byte)f.Kind);
        writer.WriteOptional(f.Unit);
        writer.Write(f.Least);
        writer.Write(f.Most);
        writer.Write(f.Values, writer.Write);
        writer.Write(f.VolunteeredUnder, writer.Write);
        writer.Write(f.IsDreaded);
    });

    private static byte[] Write(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            write(writer);
        }

        return stream.ToArray();
    }
}
