using System.Collections.Immutable;

namespace BackPainBot.Dialogs.Cards;

/// <summary>The data of <c>Cards/language.json</c>: what a member must know who writes in another language than the bot's.</summary>
/// <param name="RightToLeft">True for a language that is written so; null for the others.</param>
/// <param name="Heading">The language's own name.</param>
/// <param name="Sections">The danger signs by how soon help is needed.</param>
/// <param name="Crisis">Whom to call with thoughts of self-harm.</param>
/// <param name="Keeps">What is kept of what they say, and for how long.</param>
/// <param name="Links">Whom to call.</param>
/// <param name="Choice">What stands above the buttons.</param>
/// <param name="Buttons">The ways to go on.</param>
/// <param name="PayloadType">What tells the commands of the buttons from any other submitted value.</param>
/// <param name="Text">All of it in words.</param>
public sealed record LanguageCard(
    bool? RightToLeft,
    string Heading,
    ImmutableArray<CardSection> Sections,
    string Crisis,
    string Keeps,
    ImmutableArray<CardLink> Links,
    string Choice,
    ImmutableArray<CommandButton> Buttons,
    string PayloadType,
    string Text);
