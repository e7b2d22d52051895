namespace BackPainBot.Dialogs.Replies;

/// <summary>One choice of a question.</summary>
/// <param name="Id">Its contract id.</param>
/// <param name="Label">What the button or the list says.</param>
public sealed record AskedChoice(string Id, string Label);
