using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Scores why it may have happened, each contributor on its own, by the signals that the member gave.</summary>
internal sealed class ContributorScorer(ContributorDefinition[] contributors)
{
    public ImmutableArray<ScoredContributor> Score(Known known)
    {
        var scored = new List<ScoredContributor>();
        foreach (var contributor in contributors)
        {
            var doubt = 1.0;
            List<string>? because = null;
            foreach (var signal in contributor.Signals)
            {
                if (signal.When.Holds(known))
                {
                    doubt *= 1 - signal.Strength;
                    (because ??= []).AddRange(Reason.Of(signal.Because, known));
                }
            }

            if (because is not null)
            {
                scored.Add(new ScoredContributor(contributor.Id, Math.Round(1 - doubt, 2), [.. because.Distinct(StringComparer.Ordinal)]));
            }
        }

        return [.. scored.OrderByDescending(c => c.Strength)];
    }
}
