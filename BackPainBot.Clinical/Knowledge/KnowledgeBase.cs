namespace BackPainBot.Clinical;

/// <summary>All clinical knowledge, as compiled. Immutable.</summary>
internal sealed class KnowledgeBase
{
    private readonly Dictionary<string, int> _findingIds;
    private readonly Dictionary<string, FlagDefinition> _flagIds;
    private readonly bool[] _onChecklist;
    private readonly List<FlagDefinition[]> _screens = [];

    public required string Version { get; init; }

    public required FindingDefinition[] Findings { get; init; }

    public required Lexicon Lexicon { get; init; }

    public required TimeWords TimeWords { get; init; }

    public required FlagDefinition[] Flags { get; init; }

    public required QuestionSet Questions { get; init; }

    public required CauseModel Causes { get; init; }

    public required ContributorDefinition[] Contributors { get; init; }

    public required AdviceDefinition[] Advice { get; init; }

    public required ClinicalTexts Texts { get; init; }

    public required QuestionWords QuestionWords { get; init; }

    public required NoteWording NoteWording { get; init; }

    public required ListenerModel Listener { get; init; }

    public required LanguageSpotter Languages { get; init; }

    /// <summary>Builds the indexes over the definitions.</summary>
    public KnowledgeBase(FindingDefinition[] findings, FlagDefinition[] flags)
    {
        // Plain loops over plain collections, here and wherever knowledge is loaded: what LINQ and sorted or frozen collections make of
        // value types is compiled at every start.
        _findingIds = new Dictionary<string, int>(findings.Length, StringComparer.Ordinal);
        for (var i = 0; i < findings.Length; i++)
        {
            _findingIds.Add(findings[i].Id, i);
        }

        _flagIds = new Dictionary<string, FlagDefinition>(flags.Length, StringComparer.Ordinal);
        _onChecklist = new bool[findings.Length];
        var screens = new List<List<FlagDefinition>>();
        foreach (var flag in flags)
        {
            _flagIds.Add(flag.Id, flag);
            if (flag.Screen == 0)
            {
                continue;
            }

            foreach (var effect in flag.Tick)
            {
                _onChecklist[effect.Finding] = true;
            }

            while (screens.Count < flag.Screen)
            {
                screens.Add([]);
            }

            screens[flag.Screen - 1].Add(flag);
        }

        foreach (var screen in screens)
        {
            screen.Sort((a, b) => a.Position.CompareTo(b.Position));
            _screens.Add([.. screen]);
        }
    }

    public bool TryFind(string id, out int finding) => _findingIds.TryGetValue(id, out finding);

    public FlagDefinition Flag(string id) => _flagIds[id];

    public FlagDefinition? FindFlag(string id) => _flagIds.GetValueOrDefault(id);

    /// <summary>Whether ticking an item of the checklist says this finding.</summary>
    public bool IsChecklistFinding(int finding) => _onChecklist[finding];

    /// <summary>The items still to be asked of the first screen that has any, in the contract's order.</summary>
    public FlagDefinition[] ChecklistLeft(Case @case) => ChecklistLeft(new Known(this, @case));

    public FlagDefinition[] ChecklistLeft(Known known)
    {
        foreach (var screen in _screens)
        {
            var left = Array.FindAll(screen, f => !IsKnown(f, known));
            if (left.Length > 0)
            {
                return left;
            }
        }

        return [];
    }

    /// <summary>
    /// What to do about a group of danger signs at a level; the first text of the group where the level has none of its own, and of
    /// several for a level the last that fits the case.
    /// </summary>
    public Statement ActNow(string group, LevelOfCare level, Known known)
    {
        AdviceDefinition? best = null;
        foreach (var advice in Advice)
        {
            if (advice.Part == AdvicePart.ActNow && advice.Group == group
                && (best is null || ((advice.Levels & (1 << (int)level)) != 0 && advice.When?.Holds(known) != false)))
            {
                best = advice;
            }
        }

        return best!.Statement;
    }

    /// <summary>Whether the member has said what the item on the list asks: all of it is known, or any of it is present.</summary>
    private static bool IsKnown(FlagDefinition flag, Known known)
    {
        var isAnswered = true;
        foreach (var effect in flag.Clear)
        {
            if (known.IsPresent(effect.Finding))
            {
                return true;
            }

            isAnswered &= known.Presence(effect.Finding) is not null;
        }

        if (isAnswered)
        {
            return true;
        }

        foreach (var effect in flag.Tick)
        {
            if (known.IsPresent(effect.Finding))
            {
                return true;
            }
        }

        return flag.Known?.Holds(known) ?? false;
    }
}
