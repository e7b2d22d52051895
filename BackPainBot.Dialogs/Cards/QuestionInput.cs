using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>One question on a card, as a list.</summary>
/// <param name="Id">Its contract id.</param>
/// <param name="Label">What stands above the list.</param>
/// <param name="Multiple">Whether several may be ticked.</param>
/// <param name="Style">expanded for a list that shows, compact for one that folds away.</param>
/// <param name="Hint">What a folded list says before a choice.</param>
/// <param name="Required">Whether the card can only be sent with an answer to it.</param>
/// <param name="Missing">What is said where the answer is missing.</param>
/// <param name="Choices">The choices, in order.</param>
public sealed record QuestionInput(
    string Id, string Label, bool Multiple, string Style, string Hint, bool Required, string Missing, ImmutableArray<InputChoice> Choices);
