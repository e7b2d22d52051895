using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Refuses missing arguments.</summary>
public class BotAssert
{
    /// <summary>Refuses a missing activity.</summary>
    /// <param name="activity">The activity.</param>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Refuses a missing turn context.</summary>
    /// <param name="turnContext">The turn context.</param>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Refuses a missing conversation reference.</summary>
    /// <param name="reference">The conversation reference.</param>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Refuses a missing list of activities, and a list with a missing activity.</summary>
    /// <param name="activities">The activities.</param>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
        {
            ArgumentNullException.ThrowIfNull(activity, nameof(activities));
        }
    }

    /// <summary>Refuses missing middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Refuses a missing list of middleware, and a list with a missing entry.</summary>
    /// <param name="middleware">The middleware.</param>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var entry in middleware)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(middleware));
        }
    }
}
