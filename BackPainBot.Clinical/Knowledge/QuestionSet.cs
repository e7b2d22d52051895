namespace BackPainBot.Clinical;

/// <summary>All questions, and which of them a message answers.</summary>
internal sealed class QuestionSet
{
    private const string ConfirmPrefix = "confirm:";
    private readonly Dictionary<string, QuestionDefinition> _byId;
    private readonly Dictionary<string, FlagDefinition> _flags;
    private readonly string[] _findings;
    private readonly OpenQuestions _none;

    public QuestionSet(QuestionDefinition[] all, FlagDefinition[] flags, FindingDefinition[] findings)
    {
        All = all;
        _byId = all.ToDictionary(q => q.Id, StringComparer.Ordinal);
        _flags = flags.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _findings = Array.ConvertAll(findings, f => f.Id);
        _none = new OpenQuestions([], [], new bool[all.Length], []);
    }

    public QuestionDefinition[] All { get; }

    public QuestionDefinition? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The danger sign that a confirming question is about, or null.</summary>
    public FlagDefinition? FlagOf(string question) =>
        question.StartsWith(ConfirmPrefix, StringComparison.Ordinal) ? _flags.GetValueOrDefault(question[ConfirmPrefix.Length..]) : null;

    /// <summary>Whether one of these findings is what a question asks for.</summary>
    public bool IsAnsweredBy(string question, IEnumerable<Finding> findings) =>
        Find(question) is { } definition && findings.Any(f => definition.About.Contains(f.Id, StringComparer.Ordinal));

    public OpenQuestions Open(IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return _none;
        }

        var questions = new List<QuestionDefinition>(ids.Count);
        var confirmed = new List<string>();
        var asked = new bool[All.Length];
        var findings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (Find(id) is { } question)
            {
                questions.Add(question);
                asked[question.Index] = true;
                findings.UnionWith(question.About);
            }
            else if (FlagOf(id) is { } flag)
            {
                confirmed.Add(flag.Id);
                findings.UnionWith(flag.Tick.Concat(flag.Clear).Select(e => _findings[e.Finding]));
            }
        }

        return new OpenQuestions([.. questions], [.. confirmed], asked, findings);
    }
}
