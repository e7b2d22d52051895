namespace BackPainBot.Clinical;

/// <summary>A fixed choice of a question.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Effects">What choosing it says.</param>
internal sealed record Choice(string Id, Effect[] Effects);
