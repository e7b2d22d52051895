using System.Collections.Concurrent;
using System.Collections.Frozen;
using BackPainBot.Clinical;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Which findings a question is about: those that one of its choices speaks of.</summary>
public sealed class QuestionFindings
{
    private readonly ClinicalCore _core;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> _byQuestion = new(StringComparer.Ordinal);

    /// <summary>Made once.</summary>
    public QuestionFindings(ClinicalCore core) => _core = core;

    /// <summary>Ids of findings; none for a question without fixed choices, or for the list of danger signs.</summary>
    /// <param name="question">A contract id.</param>
    public IReadOnlySet<string> Of(string question) =>
        question == QuestionIds.Checklist ? FrozenSet<string>.Empty : _byQuestion.GetOrAdd(question, Read, _core);

    /// <summary>Whether <paramref name="heard"/> says anything on a question.</summary>
    public bool Speaks(Heard heard, string question)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return heard.Findings.Any(finding => Of(question).Contains(finding.Id));
    }

    private static FrozenSet<string> Read(string question, ClinicalCore core) =>
        core.Choices(question, Case.Empty)
            .SelectMany(choice => core.Answer(question, [choice], Case.Empty, 0).Findings)
            .Select(finding => finding.Id)
            .ToFrozenSet(StringComparer.Ordinal);
}
