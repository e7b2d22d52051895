using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/questions.json</c>: lists to tick or choose from, a map of the back, a scale, and the buttons that send it.</summary>
/// <param name="Inputs">The questions to choose from a list, in order.</param>
/// <param name="Map">Pictures to choose from; null where no place is asked for.</param>
/// <param name="MapList">The question that the pictures answer, as a list above them; null where there are none.</param>
/// <param name="Scale">Numbers to press; null where none is asked for.</param>
/// <param name="WaysOut">What answers without a choice, such as "None of these": a button each, below the list or the scale.</param>
/// <param name="Buttons">What sends the choices; empty where a press on each does.</param>
/// <param name="Why">Why these are asked; null where nothing is said of it.</param>
/// <param name="Questions">Ids of the questions on the card, with commas between.</param>
/// <param name="Listed">Ids of the danger signs on it, with commas between.</param>
/// <param name="PayloadType">What tells the answer from any other submitted value.</param>
/// <param name="Text">All of it in words.</param>
public sealed record QuestionsCard(
    ImmutableArray<QuestionInput> Inputs,
    PictureMap? Map,
    QuestionInput? MapList,
    NumberScale? Scale,
    ImmutableArray<SendButton> WaysOut,
    ImmutableArray<SendButton> Buttons,
    CardReason? Why,
    string Questions,
    string Listed,
    string PayloadType,
    string Text);
