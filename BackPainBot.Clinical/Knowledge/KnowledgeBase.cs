using System.Collections.Frozen;

namespace BackPainBot.Clinical;

/// <summary>All clinical knowledge, as compiled. Immutable.</summary>
internal sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, int> _findingIds;
    private readonly FrozenDictionary<string, FlagDefinition> _flagIds;
    private readonly bool[] _onChecklist;
    private readonly FlagDefinition[][] _screens;

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

    /// <summary>Builds the indexes over the definitions.</summary>
    public KnowledgeBase(FindingDefinition[] findings, FlagDefinition[] flags)
    {
        _findingIds = findings.Select((f, i) => KeyValuePair.Create(f.Id, i)).ToFrozenDictionary(StringComparer.Ordinal);
        _flagIds = flags.ToFrozenDictionary(f => f.Id, StringComparer.Ordinal);
        _screens = [.. flags.Where(f => f.Screen > 0).GroupBy(f => f.Screen).OrderBy(g => g.Key).Select(g => g.OrderBy(f => f.Position).ToArray())];
        _onChecklist = new bool[findings.Length];
        foreach (var effect in flags.Where(f => f.Screen > 0).SelectMany(f => f.Tick))
        {
            _onChecklist[effect.Finding] = true;
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

    /// <summary>What to do about a group of danger signs at a level; the first text of the group where the level has none of its own.</summary>
    public Statement ActNow(string group, LevelOfCare level)
    {
        AdviceDefinition? best = null;
        foreach (var advice in Advice)
        {
            if (advice.Part == AdvicePart.ActNow && advice.Group == group && (best is null || (advice.Levels & (1 << (int)level)) != 0))
            {
                best = advice;
            }
        }

        return best!.Statement;
    }

    private static bool IsKnown(FlagDefinition flag, Known known)
    {
        var isAnswered = true;
        foreach (var effect in flag.Clear)
        {
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
