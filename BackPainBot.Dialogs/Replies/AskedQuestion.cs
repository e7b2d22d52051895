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
    /// <summary>What stands above its choices on a card; null for that of its id in the words.</summary>
    public string? Label { get; init; }

    /// <summary>Why it is asked; null for what the words say of its id.</summary>
    public string? Why { get; init; }

    /// <summary>Whether <see cref="Label"/> asks all that <see cref="Text"/> does.</summary>
    public bool IsInBrief { get; init; }
}
