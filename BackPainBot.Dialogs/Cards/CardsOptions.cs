namespace BackPainBot.Dialogs.Cards;

/// <summary>How cards are shown; section <c>Cards</c> of the configuration.</summary>
public sealed record CardsOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Cards";

    /// <summary>
    /// The https address under which channels can fetch the cards' pictures, such as <c>https://bot.example.com/card-pictures/</c>;
    /// empty where the pictures are to travel inside the cards. Teams shows no pictures without it.
    /// </summary>
    public string PicturesAddress { get; init; } = string.Empty;
}
