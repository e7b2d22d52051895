using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>A short honest answer to a general question or a myth about backs and training. It is about no member in particular.</summary>
/// <param name="Id">Its id in the knowledge, such as <c>lacticAcid</c>.</param>
/// <param name="Question">The question it answers, in a member's words.</param>
/// <param name="Text">One to five plain sentences; may hold the placeholders of <see cref="Statement.Text"/>.</param>
/// <param name="Asks">
/// What asks for it: words that stand in one question, in any order. <c>a|b</c> is either of two, <c>stretch+</c> any word that begins so.
/// </param>
/// <param name="Sources">Ids of sources in the knowledge, at least one.</param>
/// <param name="Place">How it goes with the other answers to one message.</param>
/// <param name="Signs">Contract ids of the danger signs that speak for what is asked about; whoever asks of themselves hears what they told of these. Mostly none.</param>
/// <param name="UntilSeen">What whoever is to be seen first hears instead of <paramref name="Text"/>; null for the same.</param>
/// <param name="IsOnMedicine">Whether it speaks of tablets, so that what the member told against taking them is said first.</param>
public sealed record GeneralAnswer(
    string Id,
    string Question,
    string Text,
    ImmutableArray<string> Asks,
    ImmutableArray<string> Sources,
    AnswerPlace Place = AnswerPlace.AfterPlan,
    ImmutableArray<string> Signs = default,
    string? UntilSeen = null,
    bool IsOnMedicine = false);
