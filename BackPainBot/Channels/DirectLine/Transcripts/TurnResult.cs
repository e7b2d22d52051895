namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>What a turn says of the conversation.</summary>
/// <param name="IsAgreed">Whether the member agrees that what they say is stored; <see langword="null"/> when the turn did not get so far.</param>
internal readonly record struct TurnResult(bool? IsAgreed);
