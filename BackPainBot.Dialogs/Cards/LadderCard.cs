using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/ladder.json</c>: the way back to the lift, a step at a time.</summary>
/// <param name="Heading">The card's heading.</param>
/// <param name="Before">When to begin.</param>
/// <param name="Rungs">The steps, lightest first, each with its number in its words.</param>
/// <param name="Rule">When to go up a step and when to go back one.</param>
/// <param name="Open">The button that shows the steps.</param>
/// <param name="Limits">What this is not, and which knowledge it comes from.</param>
/// <param name="Text">All of it in words.</param>
public sealed record LadderCard(
    string Heading, string Before, ImmutableArray<string> Rungs, string Rule, string Open, string Limits, string Text);
