namespace BackPainBot.Tests.Host;

/// <summary>Activities as channels post them.</summary>
internal static class Said
{
    /// <summary>A message whose replies are expected in the response.</summary>
    public static Dictionary<string, object?> Message(
        string text, string conversation = "talk", string member = "ann", string? id = null, string deliveryMode = "expectReplies") => new()
    {
        ["type"] = "message",
        ["id"] = id ?? Guid.NewGuid().ToString(),
        ["channelId"] = "emulator",
        ["serviceUrl"] = "http://127.0.0.1:1",
        ["deliveryMode"] = deliveryMode,
        ["conversation"] = new { id = conversation },
        ["from"] = new { id = member, role = "user" },
        ["recipient"] = new { id = "bot", role = "bot" },
        ["text"] = text,
    };

    /// <summary>A message whose replies are posted to the channel.</summary>
    public static Dictionary<string, object?> ToChannel(string text, string conversation = "talk", string member = "ann", string? id = null) =>
        Message(text, conversation, member, id, deliveryMode: "normal");
}
