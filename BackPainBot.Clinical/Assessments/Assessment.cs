using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>The outcome of a case.</summary>
/// <param name="Level">How soon help is needed.</param>
/// <param name="RedFlags">Contract ids of the danger signs that are present, most serious first.</param>
/// <param name="NotRuledOut">Contract ids of the danger signs that the member was asked about, could not tell, and that ask for care all the same.</param>
/// <param name="Conditions">What is probably hurting, most probable first; empty for ambulance, emergency and crisis.</param>
/// <param name="Contributors">Why it probably happened, strongest first.</param>
/// <param name="Facts">What was understood.</param>
/// <param name="Advice">What to tell the member.</param>
public sealed record Assessment(
    LevelOfCare Level,
    ImmutableArray<string> RedFlags,
    ImmutableArray<string> NotRuledOut,
    ImmutableArray<RankedCondition> Conditions,
    ImmutableArray<ScoredContributor> Contributors,
    Facts Facts,
    Advice Advice);
