using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What an outcome says, in words for the member's region, before it is laid out as text or cards.</summary>
internal sealed record OutcomeView
{
    public required LevelOfCare Level { get; init; }

    /// <summary>The level's sign.</summary>
    public required string Icon { get; init; }

    /// <summary>The level in a few words.</summary>
    public required string LevelName { get; init; }

    /// <summary>The one thing to do.</summary>
    public required string Action { get; init; }

    /// <summary>What belongs to it, a paragraph each.</summary>
    public required ImmutableArray<string> Act { get; init; }

    /// <summary>What of it is said above the cards: the reason, and words from one person to another, which no card takes apart.</summary>
    public ImmutableArray<string> AboveCards { get; init; } = [];

    /// <summary>Which danger signs it is for; null where there are none.</summary>
    public string? Signs { get; init; }

    /// <summary>What to tell whoever answers; null where the level does not end the questions.</summary>
    public CardSection? Say { get; init; }

    /// <summary>What to do until help is there; null where the level does not end the questions.</summary>
    public CardSection? Meanwhile { get; init; }

    public CauseList? Conditions { get; init; }

    public CauseList? Contributors { get; init; }

    /// <summary>What to do at home, in the order of time.</summary>
    public ImmutableArray<CardSection> Plan { get; init; } = [];

    /// <summary>When to begin, the steps, and when to go up or back one; null where it is too early for that.</summary>
    public CardSection? WayBack { get; init; }

    /// <summary>What would change the level.</summary>
    public CardSection? Sooner { get; init; }

    /// <summary>Where it comes from; null for an emergency, which has no room for it.</summary>
    public CardSection? Sources { get; init; }

    /// <summary>What this is not, the knowledge's version, and whether a clinician has reviewed it.</summary>
    public required string Limits { get; init; }

    /// <summary>Whom to call.</summary>
    public ImmutableArray<CardLink> Links { get; init; } = [];
}
