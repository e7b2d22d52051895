namespace BackPainBot.Dialogs.Cards;

/// <summary>One choice of a list on a card.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Value">Its contract id.</param>
public sealed record InputChoice(string Title, string Value);
