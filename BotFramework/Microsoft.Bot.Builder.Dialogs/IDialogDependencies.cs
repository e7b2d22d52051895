namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others in the same set; adding it to a <see cref="DialogSet"/> adds them too.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs it needs.</summary>
    /// <returns>The dialogs; none is null.</returns>
    IEnumerable<Dialog> GetDependencies();
}
