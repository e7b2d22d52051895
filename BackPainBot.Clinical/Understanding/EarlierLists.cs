namespace BackPainBot.Clinical;

/// <summary>
/// Reads what is denied of a list of danger signs that is not the open one: "none of the things on that first list",
/// "both lists: none". What the member told outright before stays.
/// </summary>
internal sealed class EarlierLists(KnowledgeBase knowledge)
{
    private const string Both = "both";
    private const string First = "first";
    private readonly int _denied = knowledge.TryFind(FindingIds.DeniedList, out var denied) ? denied : -1;

    /// <summary>Says the items of the earlier list as absent.</summary>
    /// <param name="work">What was heard.</param>
    /// <param name="known">The case before.</param>
    /// <returns>Whether the text speaks of an earlier list, and so answers nothing of the open one.</returns>
    public bool Read(Workspace work, Case known)
    {
        var at = work.Heard.FindIndex(s => s.Effect.Finding == _denied);
        if (at < 0)
        {
            return false;
        }

        var which = work.Heard[at].Effect.Value;
        var left = knowledge.ChecklistLeft(known);
        var open = left.Length == 0 ? int.MaxValue : left[0].Screen;
        var (from, to) = which == Both ? (1, int.MaxValue) : which == First || open == int.MaxValue ? (1, 1) : (Math.Max(1, open - 1), Math.Max(1, open - 1));
        if (to < open || which == Both)
        {
            foreach (var flag in knowledge.Flags)
            {
                if (flag.Screen >= from && flag.Screen <= to && !IsSaid(work, flag))
                {
                    Deny(work, flag, known);
                }
            }
        }

        return which != Both && to < open;
    }

    private static bool IsSaid(Workspace work, FlagDefinition flag) =>
        Array.Exists(flag.Tick, e => work.Heard.Exists(s => s.Effect.Finding == e.Finding && s.Effect.Presence == Presence.Present));

    private void Deny(Workspace work, FlagDefinition flag, Case known)
    {
        foreach (var effect in flag.Clear)
        {
            if (known.Find(knowledge.Findings[effect.Finding].Id) is not { Presence: Presence.Present })
            {
                work.Heard.Add(new Saying(effect, 1, 0, 0, false));
            }
        }
    }
}
