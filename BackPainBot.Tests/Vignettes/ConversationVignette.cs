using System.Text.Json;

namespace BackPainBot.Tests.Vignettes;

/// <summary>An invented member, what they answer to each question, and the outcome that is right for them.</summary>
public sealed record ConversationVignette
{
    /// <summary>Unique among all vignettes.</summary>
    public required string Id { get; init; }

    /// <summary>Who it is, for the reader.</summary>
    public required string Persona { get; init; }

    /// <summary>What they say first.</summary>
    public required string Story { get; init; }

    /// <summary>Answers by question id; to any other question they are not sure.</summary>
    public required IReadOnlyDictionary<string, string> Answers { get; init; }

    /// <summary>The answer to either screen of danger signs.</summary>
    public required string Checklist { get; init; }

    /// <summary>The danger signs they have, to answer a confirming question by.</summary>
    public required IReadOnlyList<string> Flags { get; init; }

    /// <summary>The right level of care.</summary>
    public required string Expect { get; init; }

    /// <summary>Levels that are as right.</summary>
    public IReadOnlyList<string> Accept { get; init; } = [];

    /// <summary>Conditions of which one should come first; empty where that does not matter.</summary>
    public IReadOnlyList<string> Conditions { get; init; } = [];

    /// <summary>Contributors that they tell of.</summary>
    public IReadOnlyList<string> Contributors { get; init; } = [];

    /// <summary>Facts that they tell: a value, a list of which any is right, or a range with <c>min</c> and <c>max</c>.</summary>
    public IReadOnlyDictionary<string, JsonElement> Facts { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Whether nothing below an emergency is safe for them.</summary>
    public bool IsEmergency => Levels.Rank(Expect) >= Levels.Rank("emergency") || Expect == "crisis";
}
