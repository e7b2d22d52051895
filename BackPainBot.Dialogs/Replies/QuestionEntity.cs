using BackPainBot.Clinical;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What programs read on a message that waits for an answer: the entity <c>backpain/question</c>.</summary>
public sealed record QuestionEntity
{
    /// <summary>The entity's type.</summary>
    public const string EntityType = "backpain/question";

    /// <summary>The question's id.</summary>
    public required string Id { get; init; }

    /// <summary>Related questions asked with it; null where there are none.</summary>
    public IReadOnlyList<string>? Also { get; init; }

    /// <summary>Ids of fixed choices; null where any answer will do.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>True where several choices may be taken, else null.</summary>
    public bool? Multiple { get; init; }

    /// <summary>The level of care so far, once a danger sign of level soon or higher is present; else null.</summary>
    public string? LevelSoFar { get; init; }

    /// <summary>Ids of the danger signs present, most serious first; null where there are none.</summary>
    public IReadOnlyList<string>? RedFlags { get; init; }

    /// <summary>Adds what the danger signs say so far.</summary>
    public QuestionEntity With(SafetyVerdict safety)
    {
        ArgumentNullException.ThrowIfNull(safety);
        return safety.LevelSoFar is { } level and not LevelOfCare.SelfCare
            ? this with { LevelSoFar = level.Name(), RedFlags = [.. safety.Flags.Where(flag => flag.IsPresent).Select(flag => flag.Id)] }
            : this;
    }

    /// <summary>The entity as it travels on an activity.</summary>
    public Entity ToEntity() => new(EntityType) { Properties = ContractJson.Of(this) };
}
