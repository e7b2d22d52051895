using System.Reflection;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Copies an activity without what it refers to.</summary>
internal static class ActivityCopy
{
    // Copies derived activities and properties yet to come as well, which a list of properties would not.
    private static readonly Func<object, object> s_memberwiseClone = typeof(object)
        .GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)
        .CreateDelegate<Func<object, object>>();

    public static Activity Shallow(Activity activity) => (Activity)s_memberwiseClone(activity);
}
