namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>One activity of a transcript, as clients get it.</summary>
/// <param name="Sequence">Its place in the conversation, rising from 1; not every number is taken.</param>
/// <param name="Id">Its id within the conversation.</param>
/// <param name="Body">Its JSON.</param>
internal sealed record StoredActivity(long Sequence, string Id, string Body);
