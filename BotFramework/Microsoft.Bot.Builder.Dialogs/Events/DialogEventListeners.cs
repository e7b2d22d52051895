using System.Collections.Concurrent;
using System.Reflection;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Tells whether anybody would notice an event, so that preparing it can be spared when nobody would.</summary>
internal static class DialogEventListeners
{
    private static readonly string[] s_handlers = { nameof(Dialog.OnDialogEventAsync), "OnPreBubbleEventAsync", "OnPostBubbleEventAsync" };
    private static readonly ConcurrentDictionary<Type, bool> s_listens = new();

    /// <summary>True if a dialog that the event would bubble to, or the active one itself after that, has a handler of its own.</summary>
    public static bool Any(DialogContext dc, Dialog active)
    {
        if (Listens(active))
        {
            return true;
        }

        for (var above = dc.Parent; above != null; above = above.Parent)
        {
            var instance = above.ActiveDialog;
            var dialog = instance == null ? null : above.FindDialog(instance.Id);
            if (dialog != null && Listens(dialog))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Listens(Dialog dialog) => s_listens.GetOrAdd(dialog.GetType(), static type =>
        Array.Exists(s_handlers, name => type
            .GetMethod(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .DeclaringType.Assembly != typeof(Dialog).Assembly));
}
