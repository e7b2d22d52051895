using System.Collections.Immutable;
using BackPainBot.Clinical;

namespace BackPainBot.Dialogs.Languages;

/// <summary>What the bot can say in a language that it does not speak: the danger signs, whom to call, how to go on.</summary>
/// <remarks>
/// One file a language in <c>Languages/</c>. {ambulance} and {crisisLine} are filled with the numbers of the member's region.
/// </remarks>
public sealed record LanguageWords
{
    /// <summary>The language in its own words, such as <c>Español</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is written from right to left.</summary>
    public bool RightToLeft { get; init; }

    /// <summary>That the bot understands little of it, and what it can do instead.</summary>
    public required string Intro { get; init; }

    /// <summary>What to do at once with one of <see cref="NowSigns"/>.</summary>
    public required string Now { get; init; }

    /// <summary>The signs that cannot wait.</summary>
    public required ImmutableArray<string> NowSigns { get; init; }

    /// <summary>What to do with one of <see cref="TodaySigns"/>.</summary>
    public required string Today { get; init; }

    /// <summary>The signs for today.</summary>
    public required ImmutableArray<string> TodaySigns { get; init; }

    /// <summary>Whom to call with thoughts of self-harm.</summary>
    public required string Crisis { get; init; }

    /// <summary>What is kept, for how long, and what agreeing is; {retentionDays} and {simpleEnglish}, the button's label, are filled.</summary>
    public required string Keeps { get; init; }

    /// <summary>Asks how to go on.</summary>
    public required string Choice { get; init; }

    /// <summary>The button for questions in simple English.</summary>
    public required string SimpleEnglish { get; init; }

    /// <summary>The button for a person.</summary>
    public required string Person { get; init; }

    /// <summary>Asks for the buttons, and says what "not sure" means.</summary>
    public required string UseButtons { get; init; }

    /// <summary>Not to drive, and whom to call who cannot get there.</summary>
    public required string NoWay { get; init; }

    /// <summary>The one thing to do, by the level of care.</summary>
    public required ImmutableDictionary<string, string> Levels { get; init; }

    /// <summary>The one thing to do at a level of care.</summary>
    public string Of(LevelOfCare level) => Levels[level.Name()];
}
