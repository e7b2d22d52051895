namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/emergency.json</c>: whom to call, what to say, and what to do until help is there. The one thing to do stands above it.</summary>
/// <param name="Picture">The level's sign as a picture; null where the channel shows none.</param>
/// <param name="Icon">The level's sign as a character, where there is no picture; else null.</param>
/// <param name="Say">What to tell whoever answers; null where there is nothing to prepare.</param>
/// <param name="Meanwhile">What to do, and not to do, until help is there.</param>
/// <param name="Links">Whom to call or write to.</param>
/// <param name="Limits">What this is not, and which knowledge it comes from.</param>
/// <param name="Text">All of it in words.</param>
public sealed record EmergencyCard(
    CardPicture? Picture,
    string? Icon,
    CardSection? Say,
    CardSection? Meanwhile,
    IReadOnlyList<CardLink> Links,
    string Limits,
    string Text);
