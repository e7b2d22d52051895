namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact list, for <see cref="Activity.Action"/>.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The bot was put on it.</summary>
    public const string Add = "add";

    /// <summary>The bot was taken off it.</summary>
    public const string Remove = "remove";
}
