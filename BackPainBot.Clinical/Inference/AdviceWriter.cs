using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Puts together what to tell the member from the statements of the knowledge.</summary>
internal sealed class AdviceWriter(KnowledgeBase knowledge)
{
    private const int MostSteps = 3;

    public Advice Write(LevelOfCare level, ImmutableArray<RaisedFlag> flags, ImmutableArray<ScoredContributor> contributors, Known known)
    {
        var wayBack = level == LevelOfCare.SelfCare || (level == LevelOfCare.Soon && flags.All(f => f.Id == "notSettling"));
        return new Advice(
            Pick(AdvicePart.Headline, level, known).First().Text,
            ActNow(flags.RemoveAll(flag => level.EndsInterview() ? !flag.Level.EndsInterview() : flag.Level.Rank() < level.Rank()), known),
            [.. Pick(AdvicePart.FirstTwoDays, level, known)],
            [.. Pick(AdvicePart.FirstTwoWeeks, level, known)],
            [.. Pick(AdvicePart.Exercise, level, known)],
            wayBack ? [.. Pick(AdvicePart.WayBack, level, known)] : [],
            [.. Steps(level, contributors, known)],
            [.. Pick(AdvicePart.Medicines, level, known)],
            [.. Pick(AdvicePart.GetHelpSooner, level, known)],
            [.. Pick(AdvicePart.NotReady, level, known)]);
    }

    /// <summary>The text of each group of danger signs, once, at the level that its most serious sign asks for.</summary>
    private ImmutableArray<Statement> ActNow(ImmutableArray<RaisedFlag> flags, Known known)
    {
        var texts = ImmutableArray.CreateBuilder<Statement>();
        foreach (var flag in flags)
        {
            var statement = knowledge.ActNow(knowledge.Flag(flag.Id).Group, flag.Level, known);
            if (!texts.Any(t => t.Id == statement.Id) && !texts.Any(t => GroupOf(t.Id) == GroupOf(statement.Id)))
            {
                texts.Add(statement);
            }
        }

        return texts.ToImmutable();
    }

    private IEnumerable<Statement> Steps(LevelOfCare level, ImmutableArray<ScoredContributor> contributors, Known known) =>
        contributors
            .SelectMany(c => knowledge.Advice.Where(a => a.Part == AdvicePart.StopItComingBack && a.Contributor == c.Id && Applies(a, level, known)))
            .Select(a => a.Statement)
            .DistinctBy(s => s.Id)
            .Take(MostSteps);

    private IEnumerable<Statement> Pick(AdvicePart part, LevelOfCare level, Known known) =>
        knowledge.Advice.Where(a => a.Part == part && a.Contributor.Length == 0 && Applies(a, level, known)).Select(a => a.Statement);

    private static bool Applies(AdviceDefinition advice, LevelOfCare level, Known known) =>
        (advice.Levels & (1 << (int)level)) != 0 && (advice.When?.Holds(known) ?? true);

    private static string GroupOf(string id) => id.Split('.')[0];
}
