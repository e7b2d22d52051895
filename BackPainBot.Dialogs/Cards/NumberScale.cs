using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>Numbers in rows; a press on one answers and sends the card.</summary>
/// <param name="Rows">The numbers.</param>
/// <param name="Ends">What the lowest and the highest stand for.</param>
public sealed record NumberScale(ImmutableArray<NumberRow> Rows, string Ends);
