using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Replies;

/// <summary>One question as the member sees it.</summary>
/// <param name="Id">Its contract id.</param>
/// <param name="Text">Its words.</param>
/// <param name="Choices">Its choices, in order; empty for a question of free words.</param>
/// <param name="WaysOut">What may be said instead of a choice: "none of these", "not sure".</param>
/// <param name="Multiple">Whether several may be taken.</param>
public sealed record AskedQuestion(
    string Id, string Text, ImmutableArray<AskedChoice> Choices, ImmutableArray<AskedChoice> WaysOut, bool Multiple)
{
    /// <summary>What stands above its choices where several questions share a card; null for that of its id in the words.</summary>
    public string? Label { get; init; }
}
