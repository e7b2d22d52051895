using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// All that is known of one member's episode: findings by id and the questions that were answered.
/// Immutable; every change gives a new case.
/// </summary>
public sealed record Case
{
    private Case(ImmutableSortedDictionary<string, Finding> findings, ImmutableSortedSet<string> answered, DateTimeOffset? saidAt)
    {
        Findings = findings;
        AnsweredQuestions = answered;
        SaidAt = saidAt;
    }

    /// <summary>Nothing known.</summary>
    public static Case Empty { get; } = new(
        ImmutableSortedDictionary.Create<string, Finding>(StringComparer.Ordinal),
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal),
        null);

    /// <summary>The findings by id.</summary>
    public ImmutableSortedDictionary<string, Finding> Findings { get; }

    /// <summary>Contract ids of the questions that were answered, also with "not sure"; the screens of the checklist count once both are.</summary>
    public ImmutableSortedSet<string> AnsweredQuestions { get; }

    /// <summary>The member's wall clock at their latest message, which what they say of time is counted back from.</summary>
    public DateTimeOffset? SaidAt { get; }

    /// <summary>The finding with this id, or null when nothing was said of it.</summary>
    /// <param name="id">A finding's id.</param>
    public Finding? Find(string id) => Findings.GetValueOrDefault(id);

    /// <summary>Whether the finding is present, said outright.</summary>
    /// <param name="id">A finding's id.</param>
    public bool Has(string id) =>
        Find(id) is { Presence: Presence.Present, Certainty: >= Finding.Outright };

    /// <summary>The case with one more finding, in place of an earlier one of the same id.</summary>
    /// <param name="finding">What is known now.</param>
    public Case With(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(Findings.SetItem(finding.Id, finding), AnsweredQuestions, SaidAt);
    }

    /// <summary>The case with several more findings, later ones in place of earlier ones of the same id.</summary>
    /// <param name="findings">What is known now.</param>
    public Case With(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var all = Findings;
        foreach (var finding in findings)
        {
            all = all.SetItem(finding.Id, finding);
        }

        return new(all, AnsweredQuestions, SaidAt);
    }

    /// <summary>The case without a finding.</summary>
    /// <param name="id">A finding's id.</param>
    public Case Without(string id) => new(Findings.Remove(id), AnsweredQuestions, SaidAt);

    /// <summary>The case with questions marked as answered.</summary>
    /// <param name="questions">Contract ids.</param>
    public Case Answered(params IEnumerable<string> questions) => new(Findings, AnsweredQuestions.Union(questions), SaidAt);

    /// <summary>The case with a question open again, for a member who goes back.</summary>
    /// <param name="question">A contract id.</param>
    public Case Reopened(string question) => new(Findings, AnsweredQuestions.Remove(question), SaidAt);

    /// <summary>The case at a later moment of the member's wall clock.</summary>
    /// <param name="moment">When the member spoke, as their clock showed it.</param>
    public Case At(DateTimeOffset moment) => new(Findings, AnsweredQuestions, moment);

    /// <summary>The case as one line of JSON, for storage.</summary>
    public string ToJson() => CaseJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">A case in JSON.</param>
    /// <exception cref="FormatException">It is not a case.</exception>
    public static Case FromJson(string json) => CaseJson.Read(json);

    /// <summary>Equal when findings, answered questions and moment are.</summary>
    /// <param name="other">Another case.</param>
    public bool Equals(Case? other) =>
        other is not null && SaidAt == other.SaidAt
        && AnsweredQuestions.SetEquals(other.AnsweredQuestions)
        && Findings.SequenceEqual(other.Findings);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Findings.Count, AnsweredQuestions.Count, SaidAt);

    /// <summary>Says how much is known, never what.</summary>
    public override string ToString() => $"Case of {Findings.Count} findings";
}
