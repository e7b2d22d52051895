using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>A picture of the low back, once for each place on it; a press on one answers where nothing else is asked.</summary>
/// <param name="Hint">How to use it, and which side is which.</param>
/// <param name="Rows">The pictures.</param>
public sealed record PictureMap(string Hint, ImmutableArray<PictureRow> Rows);
