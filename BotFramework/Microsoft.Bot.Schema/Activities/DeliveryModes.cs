namespace Microsoft.Bot.Schema;

/// <summary>How an activity is to be delivered, for <see cref="Activity.DeliveryMode"/>.</summary>
public static class DeliveryModes
{
    /// <summary>As usual.</summary>
    public const string Normal = "normal";

    /// <summary>With an alert.</summary>
    public const string Notification = "notification";

    /// <summary>The answers are awaited in the HTTP response instead of being sent one by one.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>To be shown for a while and not kept.</summary>
    public const string Ephemeral = "ephemeral";
}
