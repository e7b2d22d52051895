namespace BackPainBot.Dialogs.Cards;

/// <summary>A button that asks for a command.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Command">The command's name.</param>
public sealed record CommandButton(string Title, string Command);
