using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Dialogs.Members;

/// <summary>One message of a member as the bot reads it, whatever the channel.</summary>
/// <param name="Text">What they typed, without a mention of the bot; empty for a card or an attachment.</param>
/// <param name="Card">What they chose on a card, or null.</param>
/// <param name="SaidAt">Their own wall clock when they wrote it, with its offset; "two days ago" counts from here.</param>
/// <param name="Locale">Their language and region, such as <c>en-GB</c>, or null where the channel does not tell.</param>
public sealed record MemberMessage(string Text, CardAnswers? Card, DateTimeOffset SaidAt, string? Locale)
{
    /// <summary>True where the text was longer than <see cref="LongestText"/> and its end was not read.</summary>
    public bool IsCut { get; init; }

    /// <summary>True where a file, a picture or a voice message came with it, none of which is read.</summary>
    public bool HasAttachment { get; init; }

    /// <summary>What the property <c>type</c> of a submitted value says where a button asks for a command, named in <c>command</c>.</summary>
    public const string CommandType = "backpain/command";

    /// <summary>The name of the command that a button asked for, or null; text beside it is passed over.</summary>
    public string? Command { get; init; }

    /// <summary>Longer texts are cut here: nobody describes a sore back in more, and a turn's cost stays bounded.</summary>
    public const int LongestText = 20_000;

    /// <summary>True where there is nothing to read: no words and no card.</summary>
    public bool IsEmpty => Card is null && Command is null && string.IsNullOrWhiteSpace(Text);

    /// <summary>Reads an incoming activity. <paramref name="clock"/> serves only channels that send no time, or one that no clock can show.</summary>
    public static MemberMessage From(IMessageActivity activity, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(clock);
        var text = activity.Entities is { Count: > 0 } ? WithoutMention(activity) : activity.Text;
        // Phones write a curly apostrophe, and Teams a hard space after a mention; the phrases that are compared word for word have the plain one.
        text = (text ?? string.Empty).Replace('\u00a0', ' ').Trim().Replace('\u2019', '\'');
        return new MemberMessage(
            text.Length <= LongestText ? text : text[..LongestText],
            CardAnswers.From(activity.Value),
            Plausible(activity.LocalTimestamp) ?? InZone(Plausible(activity.Timestamp), (activity as Activity)?.LocalTimezone) ?? clock.GetLocalNow(),
            activity.Locale)
        {
            Command = CommandIn(activity.Value),
            IsCut = text.Length > LongestText,
            HasAttachment = activity.Attachments?.Any(attachment => attachment is not null && !IsCopyOfText(attachment)) == true,
        };
    }

    /// <summary>Teams sends the text of a message a second time, as HTML.</summary>
    private static bool IsCopyOfText(Attachment attachment) => attachment.ContentType?.StartsWith("text/", StringComparison.OrdinalIgnoreCase) == true;

    private static string? CommandIn(object? value) =>
        value is JObject payload && (payload["type"] as JValue)?.Value is CommandType ? (payload["command"] as JValue)?.Value as string : null;

    private static string? WithoutMention(IMessageActivity activity)
    {
        try
        {
            return activity.RemoveRecipientMention();
        }
        catch (Newtonsoft.Json.JsonException)
        {
            // What was said must be read, however broken the mention in it is.
            return activity.Text;
        }
    }

    /// <summary>The time as the member's clock shows it, where the channel tells their zone only; as it is where it does not.</summary>
    private static DateTimeOffset? InZone(DateTimeOffset? time, string? zone) =>
        time is { } moment && zone is { Length: > 0 } && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? TimeZoneInfo.ConvertTime(moment, found) : time;

    /// <summary>A clock that was never set tells no time, and days are counted back from it.</summary>
    private static DateTimeOffset? Plausible(DateTimeOffset? time) => time is { Year: >= 2000 and < 3000 } ? time : null;
}
