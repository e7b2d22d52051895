using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>
/// Tells the host whether the member has agreed to the notice that what they say is kept. The host may then store it as soon as it is
/// said; before that, and after everything was deleted, it may not.
/// </summary>
public static class Agreement
{
    private const string Key = "BackPainBot.Agreement";

    /// <summary>Says it at the end of a turn.</summary>
    public static void Set(ITurnContext context, bool agreed)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.TurnState[Key] = agreed;
    }

    /// <summary>What was said in the turn; null where nothing was.</summary>
    public static bool? Get(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.TryGetValue(Key, out var value) ? (bool)value : null;
    }
}
