namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>What is known of a file that a member sent; its bytes lie in a folder under the id.</summary>
/// <param name="Id">Its id, made here.</param>
/// <param name="Conversation">The only conversation that may have it back.</param>
/// <param name="ContentType">Its media type, one of those that the settings allow.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Size">In bytes.</param>
internal sealed record StoredUpload(string Id, string Conversation, string ContentType, string Name, long Size);
