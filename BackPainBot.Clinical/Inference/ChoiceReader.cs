using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Turns the choice ids of a button or card into findings.</summary>
internal static class ChoiceReader
{
    private const string None = "none";
    private const string NotSure = "notSure";

    public static Heard Read(KnowledgeBase knowledge, string questionId, IReadOnlyList<string> choices, Case known, int turn)
    {
        var effects = questionId == QuestionIds.Checklist
            ? ReadChecklist(knowledge, choices, known)
            : knowledge.Questions.FlagOf(questionId) is { } flag
                ? ReadConfirm(flag, choices)
                : ReadQuestion(knowledge, knowledge.Questions.Find(questionId), choices, known);
        if (effects is null)
        {
            return new Heard(known, [], []);
        }

        var findings = effects
            .Select(e => ToFinding(knowledge.Findings[e.Finding], e, known, turn))
            .GroupBy(f => f.Id, StringComparer.Ordinal)
            .Select(g => g.OrderByDescending(f => f.Presence == Presence.Present).First())
            .ToImmutableArray();
        return new Heard(known.With(findings).Answered(questionId), findings, [questionId]);
    }

    /// <summary>Ids of the choices that say what a case knows. A number in the member's own words is not the choice's.</summary>
    public static IEnumerable<string> Held(KnowledgeBase knowledge, QuestionDefinition? question, Case known) =>
        from choice in question?.Choices ?? []
        where choice.Effects.Length > 0 && Array.TrueForAll(choice.Effects, effect => Says(knowledge.Findings[effect.Finding], effect, known))
            && question!.Choices.Count(other => other.Effects.SequenceEqual(choice.Effects)) == 1
        select choice.Id;

    private static bool Says(FindingDefinition definition, Effect effect, Case known) =>
        known.Find(definition.Id) is { } finding && finding.Presence == effect.Presence
        && (effect.Value is null || effect.Value == finding.Value)
        && (double.IsNaN(effect.Number) || (finding.Number == effect.Number && finding.Words.Length == 0));

    /// <summary>The ticked items present, the others of their screen absent; "not sure" leaves the others unknown.</summary>
    private static IEnumerable<Effect>? ReadChecklist(KnowledgeBase knowledge, IReadOnlyList<string> choices, Case known)
    {
        var ticked = choices.Select(knowledge.FindFlag).OfType<FlagDefinition>().ToList();
        var others = knowledge.ChecklistLeft(known).Except(ticked);
        var notSure = choices.Contains(NotSure, StringComparer.Ordinal);
        if (ticked.Count == 0 && !notSure && !IsDenial(choices))
        {
            // A choice that is not on the list says nothing of what is.
            return null;
        }

        Effect[] rest = [.. others.SelectMany(f => notSure ? Unknown(f) : f.Clear)];
        return ticked.SelectMany(f => f.Tick).Concat(BlanketDenial.Spare(knowledge, rest, known));
    }

    private static IEnumerable<Effect>? ReadConfirm(FlagDefinition flag, IReadOnlyList<string> choices) =>
        choices.Contains("yes", StringComparer.Ordinal) ? flag.Tick
        : choices.Contains(NotSure, StringComparer.Ordinal) ? Unknown(flag)
        : choices.Contains("no", StringComparer.Ordinal) || IsDenial(choices) ? flag.Clear
        : null;

    private static bool IsDenial(IReadOnlyList<string> choices) => choices.Count == 0 || choices.Contains(None, StringComparer.Ordinal);

    private static IEnumerable<Effect>? ReadQuestion(KnowledgeBase knowledge, QuestionDefinition? question, IReadOnlyList<string> choices, Case known)
    {
        if (question is null)
        {
            return null;
        }

        var chosen = question.Choices.Where(c => choices.Contains(c.Id, StringComparer.Ordinal)).SelectMany(c => c.Effects).ToArray();
        return IsDenial(choices) ? BlanketDenial.Spare(knowledge, chosen.Length == 0 ? question.No : chosen, known) : chosen;
    }

    private static IEnumerable<Effect> Unknown(FlagDefinition flag) => flag.Tick.Concat(flag.Clear).Select(e => e with { Presence = Presence.Unknown });

    /// <summary>A moment is given as hours from now, such as -26.</summary>
    private static Finding ToFinding(FindingDefinition definition, Effect effect, Case known, int turn)
    {
        double? number = double.IsNaN(effect.Number) ? null : effect.Number;
        if (definition.Unit == "unixSeconds" && known.SaidAt is { } now)
        {
            number = now.ToUnixTimeSeconds() + (number * 3600);
        }

        return new Finding(definition.Id, effect.Presence, effect.Value, number, definition.Unit, Turn: turn);
    }
}
