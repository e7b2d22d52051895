using BackPainBot.Storage;
using Microsoft.Bot.Schema;

namespace BackPainBot.Messaging;

/// <summary>Tells conversations apart in logs without naming them.</summary>
internal static class ConversationDigest
{
    /// <summary>Ten characters; "none" for an activity without a conversation.</summary>
    public static string Of(Activity? activity) =>
        activity?.Conversation?.Id is { Length: > 0 } id ? DocumentFormat.DigestOf(id)[..10] : "none";
}
