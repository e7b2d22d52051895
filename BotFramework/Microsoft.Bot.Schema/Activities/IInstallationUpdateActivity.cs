namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened, as in <see cref="InstallationUpdateActionTypes"/>; some channels append <c>-upgrade</c>.</summary>
    string Action { get; set; }
}
