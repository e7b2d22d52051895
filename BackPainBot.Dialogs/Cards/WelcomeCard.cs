namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/welcome.json</c>: what the bot cannot do, and whom to call instead.</summary>
/// <param name="Heading">The card's heading.</param>
/// <param name="Limits">What it is, and what it is not.</param>
/// <param name="Picture">The sign beside the emergency line; null where the channel shows none.</param>
/// <param name="Emergency">When not to wait for it.</param>
/// <param name="Links">Whom to call then.</param>
/// <param name="Text">All of it in words.</param>
public sealed record WelcomeCard(
    string Heading, string Limits, CardPicture? Picture, string Emergency, IReadOnlyList<CardLink> Links, string Text);
