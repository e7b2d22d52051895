namespace BackPainBot.Dialogs.Cards;

/// <summary>One number to press.</summary>
/// <param name="Number">What it shows.</param>
/// <param name="Title">What it is for those who do not see where it stands, such as "3 of 10".</param>
/// <param name="Pick">The question and choice that a press answers, as <c>severity:3</c>.</param>
public sealed record NumberTile(string Number, string Title, string Pick);
