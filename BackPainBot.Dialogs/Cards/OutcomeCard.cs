namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/outcome.json</c>: the level of care, what probably hurts, and why it probably happened.</summary>
/// <param name="Style">The container style of the level: good, warning or attention.</param>
/// <param name="Picture">The level's sign as a picture; null where the channel shows none.</param>
/// <param name="Icon">The level's sign as a character, where there is no picture; else null.</param>
/// <param name="Level">The level in words, so that neither colour nor sign is needed to know it.</param>
/// <param name="Signs">Which danger signs the level is for; null where there are none.</param>
/// <param name="Conditions">What probably hurts; null where nothing can be said.</param>
/// <param name="Contributors">Why it probably happened; null where nothing can be said.</param>
/// <param name="Links">Whom to call or where to book.</param>
/// <param name="Text">All of it in words.</param>
public sealed record OutcomeCard(
    string Style,
    CardPicture? Picture,
    string? Icon,
    string Level,
    string? Signs,
    CauseList? Conditions,
    CauseList? Contributors,
    IReadOnlyList<CardLink> Links,
    string Text);
