using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Puts the channel's own thumbs on an outcome. Not on one that sends for help: nothing stands between that and the member.</summary>
public static class FeedbackOffer
{
    private static readonly string[] WithThumbs = ["selfCare", "soon", "urgent"];

    /// <summary>Watches what the bot sends in this turn.</summary>
    public static void Attach(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.OnSendActivities((_, activities, next) =>
        {
            foreach (var activity in activities.Where(IsOutcome))
            {
                Offer(activity, context.Activity.ChannelId);
            }

            return next();
        });
    }

    /// <summary>Puts thumbs on a message, in the channel's own way; other channels have the words.</summary>
    public static void Offer(Activity outcome, string? channel)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        switch (channel)
        {
            case Channels.Msteams:
                var data = outcome.ChannelData as JObject ?? [];
                data["feedbackLoop"] = new JObject { ["type"] = "default" };
                outcome.ChannelData = data;
                break;
            case Channels.Webchat or Channels.Directline:
                outcome.Entities = [.. outcome.Entities ?? [], Thumbs()];
                break;
        }
    }

    private static bool IsOutcome(Activity activity) =>
        activity.Entities?.FirstOrDefault(entity => entity.Type == AssessmentEntity.EntityType) is { Properties: { } assessment }
        && WithThumbs.Contains((string?)assessment["levelOfCare"]);

    private static Entity Thumbs() => new("https://schema.org/Message")
    {
        Properties = new JObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Message",
            ["@id"] = string.Empty,
            ["potentialAction"] = new JArray(Action("LikeAction", "like"), Action("DislikeAction", "dislike")),
        },
    };

    private static JObject Action(string type, string interaction) => new()
    {
        ["@type"] = type,
        ["@id"] = $"_:{interaction}-outcome",
        ["actionStatus"] = "PotentialActionStatus",
        ["target"] = new JObject { ["@type"] = "EntryPoint", ["urlTemplate"] = $"ms-directline://postback?interaction={interaction}" },
    };
}
