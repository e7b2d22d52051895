namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>An activity that was acknowledged and that the bot has not answered yet.</summary>
/// <param name="Conversation">Where it was said.</param>
/// <param name="Id">Its id.</param>
/// <param name="Body">Its JSON.</param>
/// <param name="Starts">How often a process began with it, this one included.</param>
/// <param name="IsLost">Whether it was withheld, and so went with the process that was told.</param>
internal sealed record WaitingTurn(string Conversation, string Id, string Body, int Starts, bool IsLost);
