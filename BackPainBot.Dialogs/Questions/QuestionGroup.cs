using System.Collections.Immutable;
using BackPainBot.Clinical;

namespace BackPainBot.Dialogs.Questions;

/// <summary>Related questions that share cards.</summary>
/// <param name="Ids">Contract ids in the order of asking.</param>
/// <param name="Companions">Questions that are asked only where a card of this group has room for them.</param>
public sealed record QuestionGroup(ImmutableArray<string> Ids, ImmutableArray<string> Companions)
{
    /// <summary>The most questions of one card, which is also the most that programs expect of one message.</summary>
    public const int MostAtOnce = 3;

    /// <summary>The questions of the next card; empty where nothing is left that is worth a card.</summary>
    public ImmutableArray<string> Next(ClinicalCore core, Case @case)
    {
        var due = Due(core, @case);
        return due.IsEmpty ? due : [.. due.Concat(Companions.Where(id => core.IsWorthAsking(id, @case))).Take(MostAtOnce)];
    }

    /// <summary>How many cards are left to ask.</summary>
    public int Cards(ClinicalCore core, Case @case) => (Due(core, @case).Length + MostAtOnce - 1) / MostAtOnce;

    private ImmutableArray<string> Due(ClinicalCore core, Case @case)
    {
        ArgumentNullException.ThrowIfNull(core);
        return [.. Ids.Where(id => core.IsWorthAsking(id, @case))];
    }
}
