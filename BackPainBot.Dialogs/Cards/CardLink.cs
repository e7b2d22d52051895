namespace BackPainBot.Dialogs.Cards;

/// <summary>A button that opens something outside the chat: a call, a text message, a page.</summary>
/// <param name="Title">What the button says, with the number in it.</param>
/// <param name="Url">A <c>tel:</c>, <c>sms:</c> or <c>https:</c> address.</param>
public sealed record CardLink(string Title, string Url);
