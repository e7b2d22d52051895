namespace Microsoft.Bot.Schema;

/// <summary>Whether an answer is awaited, for <see cref="Activity.InputHint"/>.</summary>
public static class InputHints
{
    /// <summary>The bot listens but awaits nothing.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot is busy; what is said now is lost.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot asked something.</summary>
    public const string ExpectingInput = "expectingInput";
}
