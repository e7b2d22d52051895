namespace BackPainBot.Dialogs.Cards;

/// <summary>One thing that may hurt, or one that may have led to it.</summary>
/// <param name="Name">What a member would call it, with a capital.</param>
/// <param name="Likelihood">How likely it is; null for a contributor.</param>
/// <param name="Because">What the member said that speaks for it, as a sentence; null for nothing in particular.</param>
/// <param name="Explanation">What it is, for the first of a list; else null.</param>
public sealed record CauseLine(string Name, LikelihoodBar? Likelihood, string? Because, string? Explanation);
