using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Feedback;

/// <summary>Feedback that a channel has its own buttons for.</summary>
/// <param name="Rating">Thumbs up or down.</param>
/// <param name="Comment">What was written beside it; empty for nothing.</param>
public sealed record ChannelFeedback(FeedbackRating Rating, string Comment)
{
    /// <summary>The event that Web Chat sends when one of its thumbs is pressed.</summary>
    public const string WebChatEvent = "webchat:activity-status/feedback";

    /// <summary>The invoke that Teams sends for a form of its own.</summary>
    public const string TeamsInvoke = "message/submitAction";

    /// <summary>Reads what Web Chat sends; null where it is no feedback.</summary>
    public static ChannelFeedback? FromWebChat(IEventActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Name != WebChatEvent)
        {
            return null;
        }

        var types = (activity.Entities ?? []).Select(entity => entity?.Properties?["@type"] is JValue type ? type.Value as string : null).ToList();
        return types.Contains("LikeAction") ? new ChannelFeedback(FeedbackRating.Up, string.Empty)
            : types.Contains("DislikeAction") ? new ChannelFeedback(FeedbackRating.Down, string.Empty)
            : null;
    }

    /// <summary>Reads what Teams sends; null where it is no feedback.</summary>
    public static ChannelFeedback? FromTeams(IInvokeActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Name != TeamsInvoke || activity.Value is not JObject value || Text(value["actionName"]) != "feedback" || value["actionValue"] is not JObject given)
        {
            return null;
        }

        return Text(given["reaction"]) switch
        {
            "like" => new ChannelFeedback(FeedbackRating.Up, Written(Text(given["feedback"]))),
            "dislike" => new ChannelFeedback(FeedbackRating.Down, Written(Text(given["feedback"]))),
            _ => null,
        };
    }

    /// <summary>Says the rating, never the comment.</summary>
    public override string ToString() => $"Feedback {Rating}";

    private static string? Text(JToken? token) => (token as JValue)?.Value as string;

    /// <summary>Teams writes the comment as JSON within the text; its test clients as it is.</summary>
    private static string Written(string? feedback)
    {
        if (feedback?.StartsWith('{') == true)
        {
            try
            {
                return Text(JObject.Parse(feedback)["feedbackText"]) ?? string.Empty;
            }
            catch (JsonException)
            {
                // Then a member really begins with a brace.
            }
        }

        return feedback ?? string.Empty;
    }
}
