using System.Text;

namespace BackPainBot.Clinical;

/// <summary>Reads the compiled knowledge. The compiler writes it in the same order.</summary>
internal sealed class KnowledgeReader
{
    /// <summary>Begins every file of compiled knowledge.</summary>
    public const uint Magic = 0x4B425042;

    /// <summary>Raised whenever the layout changes.</summary>
    public const int Format = 13;

    private readonly BinaryReader _reader;
    private Dictionary<string, int> _findings = [];

    private KnowledgeReader(BinaryReader reader) => _reader = reader;

    /// <exception cref="KnowledgeException">It is not knowledge of this format.</exception>
    public static KnowledgeBase Read(Stream stream)
    {
        // One read of the whole file: the binary reader asks for a few bytes at a time.
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        buffer.Position = 0;
        using var reader = new BinaryReader(buffer, Encoding.UTF8);
        try
        {
            if (reader.ReadUInt32() != Magic)
            {
                throw new KnowledgeException("The file is not compiled knowledge. Build the solution again and point to the knowledge.bin in its output.");
            }

            if (reader.ReadInt32() is var format && format != Format)
            {
                throw new KnowledgeException($"The compiled knowledge has format {format}; this program reads format {Format}. Build the solution again.");
            }

            return new KnowledgeReader(reader).Read();
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or ArgumentException or IndexOutOfRangeException or OverflowException or KeyNotFoundException)
        {
            throw new KnowledgeException("The compiled knowledge is damaged. Build the solution again.", e);
        }
    }

    private KnowledgeBase Read()
    {
        var version = _reader.ReadString();
        var findings = Many(ReadFinding);
        _findings = new Dictionary<string, int>(findings.Length, StringComparer.Ordinal);
        for (var i = 0; i < findings.Length; i++)
        {
            _findings.Add(findings[i].Id, i);
        }

        var lexicon = ReadLexicon();
        var time = new TimeWords(ReadWordValues(), ReadWordValues(), ReadWordValues(), ReadWordValues());
        var flags = Many(ReadFlag);
        var questions = Many(ReadQuestion);
        var causes = ReadCauses();
        var contributors = Many(ReadContributor);
        var advice = Many(ReadAdvice);
        var texts = new ClinicalTexts(Many(ReadFlagText), Many(ReadCauseText), Many(ReadCauseText), ReadPairs(), Many(ReadAnswer));
        var questionWords = new QuestionWords(Many(Text), Many(Text), Many(Text));
        var notes = new NoteWording(ReadPairs(), ReadPairs(), ReadPairs());
        var languages = ReadLanguages();
        return new KnowledgeBase(findings, flags)
        {
            Version = version,
            Findings = findings,
            Lexicon = lexicon,
            TimeWords = time,
            Flags = flags,
            Questions = new QuestionSet(questions, flags, findings),
            Causes = causes,
            Contributors = contributors,
            Advice = advice,
            Texts = texts,
            QuestionWords = questionWords,
            NoteWording = notes,
            Languages = languages,
            Listener = ListenerReader.Read(_reader),
        };
    }

    private FindingDefinition ReadFinding() =>
        new(Text(), (FindingKind)_reader.ReadByte(), OptionalText(), _reader.ReadDouble(), _reader.ReadDouble(), Many(Text), Many(Text), _reader.ReadBoolean());

    private Lexicon ReadLexicon()
    {
        var words = Many(Text);
        var aliases = Integers();
        var numbers = Doubles();
        var fillers = Booleans();
        var numberWord = _reader.ReadInt32();
        var phraseWords = Rows();
        var phraseTargets = Integers();
        var phraseClasses = Rows();
        var patternRoots = Integers();
        var edgeStarts = Integers();
        var edges = ReadEdges();
        var widestGaps = Integers();
        var outputs = Rows();
        var patterns = Many(() => new PatternDefinition(
            ReadEffects(), _reader.ReadDouble(), _reader.ReadBoolean(), _reader.ReadBoolean(), Integers(), _reader.ReadBoolean(), _reader.ReadDouble()));
        return new Lexicon(words, phraseWords, phraseTargets, patternRoots, Many(Text))
        {
            Aliases = aliases,
            Numbers = numbers,
            Fillers = fillers,
            NumberWord = numberWord,
            PhraseClasses = phraseClasses,
            Edges = new Rows<PatternEdge>(edgeStarts, edges),
            WidestGaps = widestGaps,
            Outputs = outputs,
            Patterns = patterns,
            Contexts = ReadContexts(),
        };
    }

    private PatternEdge[] ReadEdges()
    {
        var fields = Integers();
        var edges = new PatternEdge[fields.Length / PatternEdge.Fields];
        for (var i = 0; i < edges.Length; i++)
        {
            var at = i * PatternEdge.Fields;
            edges[i] = new PatternEdge(fields[at], fields[at + 1], fields[at + 2] != 0, fields[at + 3]);
        }

        return edges;
    }

    private ContextKind[] ReadContexts()
    {
        var contexts = Integers();
        var kinds = new ContextKind[contexts.Length];
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = contexts[i] == 0 ? ContextKind.None : (ContextKind)(1L << (contexts[i] - 1));
        }

        return kinds;
    }

    private WordValues ReadWordValues() => new(Integers(), Doubles());

    private Effect[] ReadEffects()
    {
        var effects = new Effect[Count()];
        for (var i = 0; i < effects.Length; i++)
        {
            effects[i] = ReadEffect();
        }

        return effects;
    }

    private Effect ReadEffect() => new(_reader.ReadInt32(), (Presence)_reader.ReadByte(), OptionalText(), _reader.ReadDouble());

    private FlagDefinition ReadFlag() => new(
        Text(),
        _reader.ReadInt32(),
        _reader.ReadInt32(),
        ReadEffects(),
        ReadEffects(),
        OptionalExpression(),
        OptionalExpression(),
        Many(() => new FlagRule(Text(), (LevelOfCare)_reader.ReadByte(), Expression())),
        Text(),
        Many(Text));

    private QuestionDefinition ReadQuestion() => new(
        Text(),
        _reader.ReadInt32(),
        Many(() => new Choice(Text(), ReadEffects())),
        ReadEffects(),
        ReadEffects(),
        OptionalExpression(),
        OptionalExpression(),
        Many(Text),
        _reader.ReadBoolean(),
        _reader.ReadBoolean(),
        _reader.ReadBoolean(),
        _reader.ReadBoolean());

    private CauseModel ReadCauses() => new(
        Many(Text),
        Doubles(),
        Many(() => new CauseRow(Text(), Text(), Many(() => new CauseAnswer(Expression(), ReadReasons(), Doubles())))),
        ReadIndexPairs());

    private ContributorDefinition ReadContributor() =>
        new(Text(), Many(() => new ContributorSignal(Expression(), _reader.ReadDouble(), ReadReasons())));

    private Reason[] ReadReasons() => Many(() => new Reason(OptionalExpression(), Text()));

    private AdviceDefinition ReadAdvice() => new(
        new Statement(Text(), Text(), [.. Many(Text)]),
        (AdvicePart)_reader.ReadByte(),
        _reader.ReadInt32(),
        OptionalExpression(),
        Text(),
        Text());

    private FlagText ReadFlagText() => new(Text(), Text(), Text(), Text(), Text());

    private CauseText ReadCauseText() => new(Text(), Text(), Text());

    private GeneralAnswer ReadAnswer() => new(Text(), Text(), Text(), [.. Many(Text)], [.. Many(Text)], (AnswerPlace)_reader.ReadByte(), [.. Many(Text)], OptionalText(), _reader.ReadBoolean());

    private Dictionary<string, string> ReadPairs()
    {
        var count = Count();
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            pairs.Add(Text(), Text());
        }

        return pairs;
    }

    private (int First, int Second)[] ReadIndexPairs()
    {
        var pairs = new (int, int)[Count()];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (_reader.ReadInt32(), _reader.ReadInt32());
        }

        return pairs;
    }

    private LanguageSpotter ReadLanguages()
    {
        var codes = new string[Count()];
        var words = new string[codes.Length][];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = Text();
            words[i] = Many(Text);
        }

        return new LanguageSpotter(codes, words);
    }

    private Expression Expression() => ExpressionParser.Parse(Text(), _findings);

    private Expression? OptionalExpression() => OptionalText() is { } text ? ExpressionParser.Parse(text, _findings) : null;

    private string Text() => _reader.ReadString();

    private string? OptionalText() => _reader.ReadBoolean() ? _reader.ReadString() : null;

    private int[] Integers()
    {
        var all = new int[Count()];
        _reader.ReadInto(all, sizeof(int));
        return all;
    }

    private double[] Doubles()
    {
        var all = new double[Count()];
        _reader.ReadInto(all, sizeof(double));
        return all;
    }

    private bool[] Booleans()
    {
        var all = new bool[Count()];
        _reader.ReadInto(all, sizeof(bool));
        return all;
    }

    private Rows<int> Rows() => new(Integers(), Integers());

    private T[] Many<T>(Func<T> one)
    {
        var all = new T[Count()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = one();
        }

        return all;
    }

    private int Count()
    {
        var count = _reader.ReadInt32();
        return count >= 0 && count <= _reader.BaseStream.Length
            ? count
            : throw new FormatException("A list has an impossible length.");
    }
}
