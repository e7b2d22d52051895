using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Why it may have happened in this workout.</summary>
/// <param name="Id">The contract id, such as <c>flexionForm</c>.</param>
/// <param name="Strength">Above 0 to 1.</param>
/// <param name="Because">What the member said that speaks for it, as the end of "because ...".</param>
public sealed record ScoredContributor(string Id, double Strength, ImmutableArray<string> Because);
