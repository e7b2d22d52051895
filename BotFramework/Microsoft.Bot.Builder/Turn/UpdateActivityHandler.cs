using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees the replacement of an activity already sent, and may change or drop it.</summary>
/// <param name="turnContext">The turn that updates.</param>
/// <param name="activity">The replacement; its <see cref="Activity.Id"/> names the activity it replaces.</param>
/// <param name="next">Passes the update on. Not calling it drops the update.</param>
/// <returns>The channel's response.</returns>
public delegate Task<ResourceResponse> UpdateActivityHandler(
    ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next);
