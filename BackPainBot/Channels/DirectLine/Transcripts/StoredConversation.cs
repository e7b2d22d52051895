namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>A conversation of the web chat.</summary>
/// <param name="Id">Its id, which nobody can guess.</param>
/// <param name="User">The member in it; begins with <c>dl_</c>.</param>
/// <param name="LastSequence">The number of the latest activity; 0 before the first.</param>
/// <param name="IsAgreed">Whether the member agrees that what they say is stored.</param>
internal sealed record StoredConversation(string Id, string User, long LastSequence, bool IsAgreed);
