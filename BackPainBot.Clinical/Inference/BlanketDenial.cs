namespace BackPainBot.Clinical;

/// <summary>
/// One "no" to a question about many things. It says nothing against what the member has told outright before: who has
/// weak bones and answers "no, only blood pressure" to a list of illnesses still has weak bones.
/// </summary>
internal static class BlanketDenial
{
    /// <summary>The effects of a denial without those that would take back what is known to be present.</summary>
    /// <param name="knowledge">Says what the findings are.</param>
    /// <param name="denial">What a "no" says; of one thing alone it is meant.</param>
    /// <param name="known">The case before it.</param>
    public static Effect[] Spare(KnowledgeBase knowledge, Effect[] denial, Case known) =>
        denial.Length <= 1 ? denial : Array.FindAll(denial, effect => !IsTold(knowledge.Findings[effect.Finding], effect, known));

    private static bool IsTold(FindingDefinition definition, Effect effect, Case known) =>
        effect.Presence == Presence.Absent
        && definition.Kind is FindingKind.Sign or FindingKind.History
        && known.Has(definition.Id);
}
