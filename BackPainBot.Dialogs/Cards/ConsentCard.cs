using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/consent.json</c>: what is kept and for how long, and whether it is fine to go on.</summary>
/// <param name="Heading">The card's heading.</param>
/// <param name="Notice">What is kept, and the question.</param>
/// <param name="Buttons">Yes and no; what they stand for is in their <see cref="SendButton.Otherwise"/>.</param>
/// <param name="Questions">The question's id.</param>
/// <param name="PayloadType">What tells the answer from any other submitted value.</param>
public sealed record ConsentCard(string Heading, string Notice, ImmutableArray<SendButton> Buttons, string Questions, string PayloadType);
