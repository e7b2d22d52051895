namespace BackPainBot.Clinical;

/// <summary>The questions that a message answers.</summary>
internal sealed class OpenQuestions(QuestionDefinition[] questions, string[] confirmed, bool[] asked, HashSet<string> findings)
{
    /// <summary>The open questions that the knowledge describes, the one in front first.</summary>
    public QuestionDefinition[] Questions { get; } = questions;

    /// <summary>The danger signs that a confirming question is open for.</summary>
    public string[] Confirmed { get; } = confirmed;

    public bool Any => Questions.Length > 0 || Confirmed.Length > 0;

    /// <summary>Whether a pattern that is only read while one of these is open may be read.</summary>
    public bool Includes(int[] patternAsks) => patternAsks.Length == 0 || Array.Exists(patternAsks, q => asked[q]);

    /// <summary>Whether an open question is about this finding.</summary>
    public bool AsksAbout(string finding) => findings.Contains(finding);

    /// <summary>Whether a finding may be said now: what is asked about, what a story tells, and what may be volunteered under one of these.</summary>
    public bool Hears(FindingDefinition finding) =>
        finding.VolunteeredUnder.Length == 0
        || Questions.Length == 0
        || Confirmed.Length > 0
        || Has(QuestionIds.Story)
        || AsksAbout(finding.Id)
        || Array.Exists(finding.VolunteeredUnder, Has);

    /// <summary>Whether this question is open.</summary>
    public bool Has(string id) => Array.Exists(Questions, q => q.Id == id);
}
