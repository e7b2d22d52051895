namespace BackPainBot.Clinical;

/// <summary>What a matched pattern of the lexicon says.</summary>
/// <param name="Effects">The findings it says.</param>
/// <param name="Certainty">1, or less for a vague wording.</param>
/// <param name="IsNegationItself">"Can't feel it" is no denial: negation around it is not applied.</param>
/// <param name="Masks">It is an idiom: what lies within its words says nothing.</param>
/// <param name="Asked">It only speaks while one of these questions (by index) is open; empty for always.</param>
/// <param name="TakesBack">"I can walk" says it so plainly that it replaces what was told before.</param>
/// <param name="Most">The highest number that its words may name for a sign, "# weeks ago"; infinity for any.</param>
internal sealed record PatternDefinition(
    Effect[] Effects, double Certainty, bool IsNegationItself, bool Masks, int[] Asked, bool TakesBack, double Most);
