using BackPainBot.Dialogs.Privacy;

namespace BackPainBot.Privacy;

/// <summary>Under which keys the documents of a member lie, in every conversation of theirs on a channel.</summary>
internal static class MemberKeys
{
    private const string Users = "/users/";

    /// <summary>The key of what outlasts a conversation.</summary>
    public static string Profile(MemberIdentity member) => $"{member.ChannelId}{Users}{member.MemberId}";

    /// <summary>How the keys of a member's conversations begin.</summary>
    public static string ConversationsStart(MemberIdentity member) => $"{member.ChannelId}/conversations/";

    /// <summary>How the key of a conversation's document ends.</summary>
    public static string ConversationEnd(MemberIdentity member) => $"{Users}{member.MemberId}";

    /// <summary>The key of the conversation that the member speaks in now.</summary>
    public static string Conversation(MemberIdentity member) => $"{ConversationsStart(member)}{member.ConversationId}{ConversationEnd(member)}";

    /// <summary>
    /// Whether a key that begins and ends so is the member's without doubt. An id may hold anything, so that a key with the separator
    /// in it twice could be that of somebody else.
    /// </summary>
    public static bool IsCertain(MemberIdentity member, string key) =>
        key == Conversation(member) || key.IndexOf(Users, StringComparison.Ordinal) == key.LastIndexOf(Users, StringComparison.Ordinal);
}
