using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>Numbers side by side.</summary>
/// <param name="Numbers">From left to right.</param>
public sealed record NumberRow(ImmutableArray<NumberTile> Numbers);
