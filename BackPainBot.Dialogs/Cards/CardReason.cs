namespace BackPainBot.Dialogs.Cards;

/// <summary>Why something is asked, behind a button.</summary>
/// <param name="Title">What the button says.</param>
/// <param name="Text">What it shows.</param>
public sealed record CardReason(string Title, string Text);
