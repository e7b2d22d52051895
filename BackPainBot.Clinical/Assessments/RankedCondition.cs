using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>What may be hurting.</summary>
/// <param name="Id">The contract id, such as <c>muscleStrain</c>.</param>
/// <param name="Probability">0 to 1; those of a list add up to at most 1.</param>
/// <param name="Because">What the member said that speaks for it, strongest first, as the end of "because ...".</param>
public sealed record RankedCondition(string Id, double Probability, ImmutableArray<string> Because);
