namespace BackPainBot.Clinical;

/// <summary>One finding said by one match, after scopes were applied.</summary>
/// <param name="Effect">What it says.</param>
/// <param name="Certainty">How surely.</param>
/// <param name="Start">The first token of the words.</param>
/// <param name="End">The token after the last.</param>
/// <param name="IsCorrection">Whether it takes back something said before.</param>
/// <param name="TakesBack">Whether it is denied so plainly that it replaces what was told of this very finding.</param>
/// <param name="IsQuoted">Whether it only repeats what is read: "it says ...".</param>
internal readonly record struct Saying(Effect Effect, double Certainty, int Start, int End, bool IsCorrection, bool TakesBack = false, bool IsQuoted = false);
