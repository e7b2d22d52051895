namespace BackPainBot.Dialogs.Privacy;

/// <summary>How much of one kind is kept of a member.</summary>
/// <param name="Kind">The kind, as <see cref="IMemberData.Kind"/> names it.</param>
/// <param name="Count">How many pieces, above 0.</param>
public sealed record KeptPieces(string Kind, int Count);
