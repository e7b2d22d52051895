using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/plan.json</c>: what to do now, what to watch for, and the rest behind buttons.</summary>
/// <param name="Heading">The card's heading.</param>
/// <param name="Now">What stands open: what to do today and tomorrow, then what to leave out and do instead in training.</param>
/// <param name="Sooner">What would change the level, and where to go then.</param>
/// <param name="SoonerIcon">The sign beside it.</param>
/// <param name="More">What opens on a press: the weeks after, pain relief, where it comes from.</param>
/// <param name="Limits">What this is not, and which knowledge it comes from; null where a card below says so.</param>
/// <param name="Text">All of it in words.</param>
public sealed record PlanCard(
    string Heading,
    ImmutableArray<CardSection> Now,
    CardSection? Sooner,
    string SoonerIcon,
    IReadOnlyList<CardSection> More,
    string? Limits,
    string Text);
