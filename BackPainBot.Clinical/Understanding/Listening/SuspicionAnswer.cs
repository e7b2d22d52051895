using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Gives a sign that was confirmed by a bare "yes" the words it was suspected from, which a clinician will want to read.</summary>
internal static class SuspicionAnswer
{
    /// <summary>The same, with those words.</summary>
    /// <param name="knowledge">Whose danger signs.</param>
    /// <param name="heard">What the answer told.</param>
    public static Heard WithWords(KnowledgeBase knowledge, Heard heard)
    {
        if (heard.Case.Find(FindingIds.Suspected) is not { Value: { } id } suspected || !heard.AnsweredQuestions.Contains("confirm:" + id)
            || knowledge.FindFlag(id) is not { } flag)
        {
            return heard;
        }

        var confirmed = heard.Findings
            .Where(f => f.Presence == Presence.Present && f.Words.Length == 0 && Array.Exists(flag.Tick, e => knowledge.Findings[e.Finding].Id == f.Id))
            .Select(f => f with { Words = suspected.Words })
            .ToImmutableArray();
        return confirmed.IsEmpty ? heard : heard with { Case = heard.Case.With(confirmed) };
    }
}
