namespace Microsoft.Bot.Schema;

/// <summary>Reactions that channels have in common, for <see cref="MessageReaction.Type"/>.</summary>
public static class MessageReactionTypes
{
    /// <summary>A like.</summary>
    public const string Like = "like";

    /// <summary>A plus one.</summary>
    public const string PlusOne = "plusOne";
}
