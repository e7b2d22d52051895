using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>What probably hurts, or why it probably happened.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Causes">At least one, strongest first.</param>
public sealed record CauseList(string Heading, ImmutableArray<CauseLine> Causes);
