using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees activities before they leave, and may change, hold or drop them.</summary>
/// <param name="turnContext">The turn that sends.</param>
/// <param name="activities">What is about to be sent, addressed to the turn's conversation; may be edited in place.</param>
/// <param name="next">Passes the activities on. Not calling it keeps them from being sent.</param>
/// <returns>One response for each activity sent.</returns>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
