namespace BackPainBot.Clinical;

/// <summary>A question of the contract and what its answers say.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Index">Its place in the order of asking.</param>
/// <param name="Choices">The fixed choices in order, with what each says.</param>
/// <param name="No">What a bare "no" says.</param>
/// <param name="Yes">What a bare "yes" says.</param>
/// <param name="Known">When this holds, there is nothing left to ask.</param>
/// <param name="Worth">When this does not hold, it is not worth asking; null for always.</param>
/// <param name="About">Ids of the findings it asks for.</param>
/// <param name="Always">Whether it is asked also when help is needed today.</param>
/// <param name="ForCauses">Whether it is only asked to tell causes apart.</param>
/// <param name="Insists">Whether words that say nothing of it leave it unanswered: too much hangs on it to pass over.</param>
/// <param name="AsksForRest">Whether what is known already is not among its choices, and not denied by a "none of these".</param>
internal sealed record QuestionDefinition(
    string Id,
    int Index,
    Choice[] Choices,
    Effect[] No,
    Effect[] Yes,
    Expression? Known,
    Expression? Worth,
    string[] About,
    bool Always,
    bool ForCauses,
    bool Insists,
    bool AsksForRest)
{
    /// <summary>The choices that still ask for something.</summary>
    public IEnumerable<Choice> Left(Case known, FindingDefinition[] findings) =>
        AsksForRest ? Choices.Where(c => c.Effects.Any(e => known.Find(findings[e.Finding].Id) is not { Presence: not Presence.Unknown })) : Choices;
}
