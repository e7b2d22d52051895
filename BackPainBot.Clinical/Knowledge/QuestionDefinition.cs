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
internal sealed record QuestionDefinition(
    string Id, int Index, Choice[] Choices, Effect[] No, Effect[] Yes, Expression? Known, Expression? Worth, string[] About, bool Always, bool ForCauses);
