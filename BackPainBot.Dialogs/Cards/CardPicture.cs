namespace BackPainBot.Dialogs.Cards;

/// <summary>A picture on a card.</summary>
/// <param name="Url">Its data or https address.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record CardPicture(string Url, string Alt);
