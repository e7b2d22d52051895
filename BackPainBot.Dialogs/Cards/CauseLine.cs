namespace BackPainBot.Dialogs.Cards;

/// <summary>One thing that may hurt, or one that may have led to it.</summary>
/// <param name="Name">What a member would call it, with a capital.</param>
/// <param name="Likelihood">How likely it is; null for a contributor, and for what is left over.</param>
/// <param name="Because">What the member said that speaks for it, as a sentence; null for nothing in particular.</param>
/// <param name="Explanation">What it is, and whether it is bad; null where the name says it all.</param>
public sealed record CauseLine(string Name, LikelihoodBar? Likelihood, string? Because, string? Explanation);
