using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>The clinical wording of the knowledge. Ids are those of the contract.</summary>
public sealed class ClinicalTexts
{
    private readonly Dictionary<string, FlagText> _flags;
    private readonly Dictionary<string, CauseText> _conditions;
    private readonly Dictionary<string, CauseText> _contributors;
    private readonly Dictionary<string, string> _sources;
    private readonly Dictionary<string, int> _sourceOrder;
    private readonly Dictionary<string, GeneralAnswer> _answers;

    internal ClinicalTexts(
        FlagText[] flags,
        CauseText[] conditions,
        CauseText[] contributors,
        Dictionary<string, string> sources,
        GeneralAnswer[] answers)
    {
        _flags = flags.ToDictionary(f => f.Id, StringComparer.Ordinal);
        _conditions = conditions.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _contributors = contributors.ToDictionary(c => c.Id, StringComparer.Ordinal);
        _sources = sources;
        _sourceOrder = sources.Keys.Select((id, place) => (id, place)).ToDictionary(s => s.id, s => s.place, StringComparer.Ordinal);
        Answers = [.. answers];
        _answers = answers.ToDictionary(a => a.Id, StringComparer.Ordinal);
    }

    /// <summary>The words for a danger sign.</summary>
    /// <param name="id">A contract id of a red flag.</param>
    /// <exception cref="KeyNotFoundException">There is none with this id.</exception>
    public FlagText Flag(string id) => _flags[id];

    /// <summary>The words for a condition.</summary>
    /// <param name="id">A contract id of a condition.</param>
    /// <exception cref="KeyNotFoundException">There is none with this id.</exception>
    public CauseText Condition(string id) => _conditions[id];

    /// <summary>The words for a contributor.</summary>
    /// <param name="id">A contract id of a contributor.</param>
    /// <exception cref="KeyNotFoundException">There is none with this id.</exception>
    public CauseText Contributor(string id) => _contributors[id];

    /// <summary>What a source is called, for a statement's footnote.</summary>
    /// <param name="id">An id in <see cref="Statement.Sources"/>.</param>
    /// <exception cref="KeyNotFoundException">There is none with this id.</exception>
    public string Source(string id) => _sources[id];

    /// <summary>The ids of sources, each once, the one to name first before the others.</summary>
    /// <param name="ids">Ids in <see cref="Statement.Sources"/>.</param>
    /// <exception cref="KeyNotFoundException">There is none with one of the ids.</exception>
    public ImmutableArray<string> SourcesInOrder(IEnumerable<string> ids) => [.. ids.Distinct().OrderBy(id => _sourceOrder[id])];

    /// <summary>A general answer.</summary>
    /// <param name="id">An id of one of <see cref="Answers"/>.</param>
    /// <exception cref="KeyNotFoundException">There is none with this id.</exception>
    public GeneralAnswer Answer(string id) => _answers[id];

    /// <summary>Short answers to general questions and myths, in the order of the knowledge.</summary>
    public ImmutableArray<GeneralAnswer> Answers { get; }

    /// <summary>Contract ids of every danger sign.</summary>
    public IReadOnlyCollection<string> Flags => _flags.Keys;

    /// <summary>Contract ids of every condition.</summary>
    public IReadOnlyCollection<string> Conditions => _conditions.Keys;

    /// <summary>Contract ids of every contributor.</summary>
    public IReadOnlyCollection<string> Contributors => _contributors.Keys;
}
