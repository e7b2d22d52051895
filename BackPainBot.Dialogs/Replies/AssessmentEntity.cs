using BackPainBot.Clinical;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What programs read on the message that gives the outcome: the entity <c>backpain/assessment</c>, version 1.</summary>
public static class AssessmentEntity
{
    /// <summary>The entity's type.</summary>
    public const string EntityType = "backpain/assessment";

    /// <summary>The entity of an assessment, as it travels on an activity.</summary>
    public static Entity From(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new Entity(EntityType)
        {
            Properties = new JObject
            {
                ["version"] = 1,
                ["levelOfCare"] = assessment.Level.Name(),
                ["redFlags"] = new JArray(assessment.RedFlags),
                ["conditions"] = new JArray(assessment.Conditions.Select(condition => new JObject
                {
                    ["id"] = condition.Id,
                    ["probability"] = Math.Round(condition.Probability, 3),
                })),
                ["contributors"] = new JArray(assessment.Contributors.Select(contributor => new JObject
                {
                    ["id"] = contributor.Id,
                    ["strength"] = Math.Round(contributor.Strength, 3),
                })),
                ["facts"] = ContractJson.Of(assessment.Facts),
            },
        };
    }
}
