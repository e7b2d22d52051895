using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares a reply with the one expected, and throws if it is not good enough.</summary>
/// <param name="expected">The reply expected.</param>
/// <param name="actual">The bot's reply.</param>
public delegate void ValidateReply(IActivity expected, IActivity actual);
