namespace BackPainBot.Storage;

/// <summary>How long a document stays after it was last written.</summary>
/// <param name="Conversation">What was told in a conversation, and everything that is not the profile.</param>
/// <param name="Profile">What a member asked to have remembered for longer.</param>
internal sealed record DocumentLifetimes(TimeSpan Conversation, TimeSpan Profile)
{
    private const string Profiles = "/users/";
    private const string Conversations = "/conversations/";

    /// <summary>How long the document under this key stays: a profile lies under a channel and a member, without a conversation.</summary>
    public TimeSpan Of(string key)
    {
        var channel = key.IndexOf('/', StringComparison.Ordinal);
        return channel >= 0 && key.AsSpan(channel).StartsWith(Profiles, StringComparison.Ordinal) && !key.Contains(Conversations, StringComparison.Ordinal)
            ? Profile
            : Conversation;
    }
}
