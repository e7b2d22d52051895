namespace BackPainBot.Dialogs.Cards;

/// <summary>A button that sends a card.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Otherwise">The answer to each question of the card that nothing was chosen for, such as <c>none</c>; null to leave it open.</param>
/// <param name="Style">positive for the one that stands out, else default.</param>
public sealed record SendButton(string Title, string? Otherwise = null, string Style = "default");
