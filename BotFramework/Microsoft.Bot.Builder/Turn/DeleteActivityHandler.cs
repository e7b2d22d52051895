using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees the deletion of an activity already sent, and may drop it.</summary>
/// <param name="turnContext">The turn that deletes.</param>
/// <param name="reference">The conversation, with the id of the activity to delete.</param>
/// <param name="next">Passes the deletion on. Not calling it drops the deletion.</param>
/// <returns>A task that completes when the deletion is done.</returns>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
