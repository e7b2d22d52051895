using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>
/// Tells the host whether what a member told may be stored. Before they agreed, the host remembers what a turn made of the
/// conversation in this process for a while, and stores nothing of it. A turn that says neither leaves it as it was.
/// </summary>
public static class Unconsented
{
    private const string Key = "BackPainBot.Unconsented";

    /// <summary>Says it for the turn: true where something was told that the member did not agree to have kept.</summary>
    public static void Set(ITurnContext context, bool unconsented)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.TurnState[Key] = unconsented;
    }

    /// <summary>What was said for the turn; null where nothing was.</summary>
    public static bool? Get(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.TryGetValue(Key, out var value) ? (bool)value : null;
    }
}
