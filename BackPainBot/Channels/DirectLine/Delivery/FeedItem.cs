using BackPainBot.Channels.DirectLine.Transcripts;

namespace BackPainBot.Channels.DirectLine.Delivery;

/// <summary>News of a conversation.</summary>
/// <param name="Activities">What was added to the transcript, in order; may be empty.</param>
/// <param name="Passing">The JSON of an activity that the transcript does not keep, such as typing.</param>
/// <param name="IsOver">Whether the conversation is no more.</param>
internal sealed record FeedItem(IReadOnlyList<StoredActivity> Activities, string? Passing = null, bool IsOver = false);
