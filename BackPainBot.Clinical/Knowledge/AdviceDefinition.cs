namespace BackPainBot.Clinical;

/// <summary>One piece of advice and when it is given.</summary>
/// <param name="Statement">What is said.</param>
/// <param name="Part">Where it is said.</param>
/// <param name="Levels">A bit for each level of care at which it is said.</param>
/// <param name="When">When it is said; null for always.</param>
/// <param name="Contributor">The contributor it is tied to, or empty.</param>
/// <param name="Group">The group of danger signs it is tied to, or empty.</param>
internal sealed record AdviceDefinition(
    Statement Statement, AdvicePart Part, int Levels, Expression? When, string Contributor, string Group);
