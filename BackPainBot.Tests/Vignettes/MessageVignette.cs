namespace BackPainBot.Tests.Vignettes;

/// <summary>One opening message of an invented member, and what it asks for.</summary>
public sealed record MessageVignette
{
    /// <summary>Unique among all vignettes.</summary>
    public required string Id { get; init; }

    /// <summary>Who writes: <c>gym</c>, <c>older</c>, <c>l2</c> (a second language), <c>shy</c>, <c>clinician</c>, ...</summary>
    public required string Voice { get; init; }

    /// <summary>What they write.</summary>
    public required string Text { get; init; }

    /// <summary>The level at once: <c>urgent</c>, <c>emergency</c>, <c>ambulance</c>, <c>crisis</c>, or <c>none</c> for anything milder.</summary>
    public required string Expect { get; init; }

    /// <summary>Ids of the danger signs, any of which is right to name.</summary>
    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Higher levels that are no over-escalation either.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Whether a confirming question is fair although there is no danger sign.</summary>
    public bool AskOk { get; init; }

    /// <summary>Whether anything should fire at once.</summary>
    public bool IsDanger => Expect != Levels.None;
}
