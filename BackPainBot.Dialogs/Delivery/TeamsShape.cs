using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>
/// Brings what the bot sends into the shape that Teams takes: suggested actions in a chat of one member only, six at most and not beside
/// attachments; long texts in several messages; a card that asks apart from the text above it, because Teams gives no id for the two
/// together and the card could not be replaced once it is answered.
/// </summary>
public static class TeamsShape
{
    /// <summary>How many suggested actions Teams shows.</summary>
    public const int MostActions = 6;

    /// <summary>Longer texts are split: some 40 kB as Teams counts them, half of what it takes with everything else in the message.</summary>
    public const int LongestText = 20_000;

    /// <summary>Watches what the bot sends in this turn, where the turn is one of Teams.</summary>
    public static void Attach(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Activity.ChannelId == Channels.Msteams)
        {
            var inThread = GroupThread.Is(context.Activity);
            context.OnSendActivities((_, activities, next) =>
            {
                var shaped = activities.SelectMany(activity => activity.Type == ActivityTypes.Message ? Shape(activity, inThread) : [activity]).ToList();
                activities.Clear();
                activities.AddRange(shaped);
                return next();
            });
        }
    }

    /// <summary>The message in as many as it takes; what programs read of it goes with the last, and so does a card that asks.</summary>
    public static IReadOnlyList<Activity> Shape(Activity message, bool inThread)
    {
        ArgumentNullException.ThrowIfNull(message);
        var shaped = new List<Activity>();
        if (inThread)
        {
            message.SuggestedActions = null;
        }
        else if (message.SuggestedActions?.Actions is { } actions)
        {
            message.SuggestedActions.Actions = [.. actions.Take(MostActions)];
            if (message.Attachments is { Count: > 0 } attachments)
            {
                shaped.Add(Part(message, null, attachments));
                message.Attachments = null;
            }
        }

        var parts = Parts(message.Text ?? string.Empty).ToList();
        if (message.Attachments is { Count: > 0 } && parts is not [""] && message.Entities?.Any(entity => entity.Type == QuestionEntity.EntityType) == true)
        {
            shaped.AddRange(parts.Select(part => Part(message, part, null)));
            message.Text = null;
            return [.. shaped, message];
        }

        shaped.AddRange(parts.SkipLast(1).Select(part => Part(message, part, null)));
        if (parts.Count > 1)
        {
            message.Text = parts[^1];
        }

        return [.. shaped, message];
    }

    private static Activity Part(Activity whole, string? text, IList<Attachment>? attachments) => new(ActivityTypes.Message)
    {
        Text = text,
        TextFormat = whole.TextFormat,
        Attachments = attachments,
        InputHint = InputHints.IgnoringInput,
        ReplyToId = whole.ReplyToId,
        ChannelId = whole.ChannelId,
        ServiceUrl = whole.ServiceUrl,
        Conversation = whole.Conversation,
        From = whole.From,
        Recipient = whole.Recipient,
        Locale = whole.Locale,
    };

    /// <summary>Cut between paragraphs where there are any, otherwise between words, otherwise anywhere.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        while (text.Length > LongestText)
        {
            var end = text.LastIndexOf("\n\n", LongestText, StringComparison.Ordinal) is > 0 and var paragraph ? paragraph
                : text.LastIndexOf(' ', LongestText) is > 0 and var word ? word
                : LongestText;
            yield return text[..end];
            text = text[end..].TrimStart();
        }

        yield return text;
    }
}
