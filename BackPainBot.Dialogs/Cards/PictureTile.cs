namespace BackPainBot.Dialogs.Cards;

/// <summary>One picture to press.</summary>
/// <param name="Title">What it stands for, under the picture and for those who do not see it.</param>
/// <param name="Url">The picture, as a data or https address.</param>
/// <param name="Pick">The question and choice that a press answers and sends, as <c>location:left</c>; null where the card asks more than that.</param>
public sealed record PictureTile(string Title, string Url, string? Pick);
