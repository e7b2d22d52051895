namespace Microsoft.Bot.Schema;

/// <summary>What happened to an installation, for <see cref="Activity.Action"/>.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The bot was installed.</summary>
    public const string Add = "add";

    /// <summary>The bot was removed.</summary>
    public const string Remove = "remove";
}
