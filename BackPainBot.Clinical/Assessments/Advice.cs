using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>What to tell the member with the outcome, in the order to tell it. Empty parts are left out.</summary>
/// <param name="Headline">The level of care in one sentence.</param>
/// <param name="ActNow">What to do about each group of danger signs, action first, most serious first; at most 80 words each.</param>
/// <param name="FirstTwoDays">For the first two days.</param>
/// <param name="FirstTwoWeeks">For the first two weeks.</param>
/// <param name="Exercise">What to stop and what to do instead for the exercise that hurt.</param>
/// <param name="WayBack">The ladder back to the lift, one rung each; empty unless the level allows it.</param>
/// <param name="StopItComingBack">Two or three steps tied to the contributors found.</param>
/// <param name="Medicines">Wording on medicines with its blocks, never a dose.</param>
/// <param name="GetHelpSooner">What would change the level, and where to go then.</param>
/// <param name="NotReady">
/// What, of all that was told, still stands in the way of training the movement that hurt, to fit "not while ..."; may hold the place
/// <c>{severity}</c>. Empty where nothing was told that does.
/// </param>
public sealed record Advice(
    string Headline,
    ImmutableArray<Statement> ActNow,
    ImmutableArray<Statement> FirstTwoDays,
    ImmutableArray<Statement> FirstTwoWeeks,
    ImmutableArray<Statement> Exercise,
    ImmutableArray<Statement> WayBack,
    ImmutableArray<Statement> StopItComingBack,
    ImmutableArray<Statement> Medicines,
    ImmutableArray<Statement> GetHelpSooner,
    ImmutableArray<Statement> NotReady)
{
    /// <summary>Ids of the sources of all that is advised, each once.</summary>
    public ImmutableArray<string> Sources =>
    [
        .. new[] { ActNow, FirstTwoDays, FirstTwoWeeks, Exercise, WayBack, StopItComingBack, Medicines, GetHelpSooner }
            .SelectMany(part => part).SelectMany(statement => statement.Sources).Distinct(),
    ];
}
