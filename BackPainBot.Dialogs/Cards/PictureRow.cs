using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>Pictures side by side.</summary>
/// <param name="Tiles">From left to right.</param>
public sealed record PictureRow(ImmutableArray<PictureTile> Tiles);
