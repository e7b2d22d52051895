namespace BackPainBot.Clinical;

/// <summary>A pattern found in the text.</summary>
/// <param name="Pattern">Index of the pattern.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Number">The number it captured, or NaN.</param>
/// <param name="IsDeniedInside">Whether a denial stands in one of its gaps, as in "legs are sore, not numb".</param>
internal readonly record struct Match(int Pattern, int Start, int End, double Number, bool IsDeniedInside = false);
