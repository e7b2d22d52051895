using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.People;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Languages;

/// <summary>
/// Answers who writes in another language than English: once a card in that language with the danger signs and the
/// numbers, then the questions by their buttons; and what to do is said in that language, too.
/// </summary>
public sealed partial class LanguageReplies
{
    private static readonly AdaptiveCard<LanguageCard> Card = new("language");
    private readonly ClinicalCore _core;
    private readonly LanguageTexts _texts;
    private readonly LocalServices _services;
    private readonly ServiceLinks _links;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public LanguageReplies(ClinicalCore core, LanguageTexts texts, LocalServices services, ServiceLinks links, Placeholders places)
    {
        _core = core;
        _texts = texts;
        _services = services;
        _links = links;
        _places = places;
    }

    /// <summary>Notes the language of the message, where it is one that the bot has words of.</summary>
    public void Note(MemberTurn turn, MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        if (message.Text.Length > 0 && _core.LanguageOf(message.Text) is { } language && _texts.Find(language) is not null)
        {
            turn.IsInAnotherLanguage = true;
            turn.Update(c => c with { Language = language });
        }
    }

    /// <summary>
    /// Sends the card, the first time a member writes so; after that just asks for the buttons. The open question is the
    /// caller's to ask.
    /// </summary>
    public async Task AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        if (!turn.IsInAnotherLanguage || Words(turn) is not { } words)
        {
            return;
        }

        turn.Remarks.Add(words.UseButtons);
        // What they told cannot be read: the questions with buttons are next, not the one for free words.
        turn.Update(c => c with { StoryTold = true });
        if (turn.Consultation.LanguageTold != turn.Consultation.Language)
        {
            turn.Update(c => c with { LanguageTold = c.Language });
            await context.SendActivityAsync(Introduce(words, turn, context.Activity.ChannelId), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>That the bot has but some words of the language of this message, and who can help, in that language; null for English.</summary>
    public string? Introduction(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.IsInAnotherLanguage ? Words(turn)?.Intro : null;
    }

    /// <summary>Whether what is said is best kept short: the member writes in another language and reads this one with effort.</summary>
    public bool KeepsShort(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Words(turn) is not null;
    }

    /// <summary>The one thing to do in the member's language; null where that is English.</summary>
    public string? Action(MemberTurn turn, LevelOfCare level)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return Words(turn) is { } words ? Fill(level == LevelOfCare.Emergency ? $"{words.Of(level)} {words.NoWay}" : words.Of(level), turn) : null;
    }

    private LanguageWords? Words(MemberTurn turn) => _texts.Find(turn.Consultation.Language);

    private Activity Introduce(LanguageWords words, MemberTurn turn, string? channelId)
    {
        ImmutableArray<CardSection> sections =
        [
            new("now", Fill(words.Now, turn), words.NowSigns),
            new("today", Fill(words.Today, turn), words.TodaySigns),
        ];
        var crisis = Fill(words.Crisis, turn);
        var keeps = Fill(words.Keeps.Replace("{simpleEnglish}", words.SimpleEnglish, StringComparison.Ordinal), turn);
        var text = string.Join("\n\n", [words.Intro, .. sections.Select(section => $"{section.Heading}\n{section.List}"), crisis, keeps, words.Choice]);
        if (!CardChannels.ShowCards(channelId))
        {
            var message = MessageFactory.Text(text);
            message.SuggestedActions = new SuggestedActions { Actions = [Button(words.SimpleEnglish), Button(words.Person)] };
            return message;
        }

        var reply = MessageFactory.Text(words.Intro, text);
        reply.Locale = turn.Consultation.Language;
        reply.Entities = [LanguageMarks.Of(turn.Consultation.Language!, words.Name)];
        reply.Attachments =
        [
            Render(
                words, sections, crisis, keeps,
                [new(words.SimpleEnglish, SimpleEnglishCommand.CommandName), new(words.Person, PersonCommand.CommandName)], _links.Ambulance(turn.Locale), text),
        ];
        return reply;
    }

    private static CardAction Button(string label) => new(ActionTypes.ImBack, label, value: label);

    private static Attachment Render(
        LanguageWords words,
        ImmutableArray<CardSection> sections,
        string crisis,
        string keeps,
        ImmutableArray<CommandButton> buttons,
        ImmutableArray<CardLink> links,
        string text) =>
        Card.Render(new LanguageCard(
            words.RightToLeft ? true : null,
            words.Name,
            sections,
            crisis,
            keeps,
            // Their words are English; the number alone is understood by everyone.
            [.. links.Select(link => link with { Title = ServiceLinks.NumberIn(link.Title) ?? link.Title })],
            words.Choice,
            buttons,
            MemberMessage.CommandType,
            text));

    /// <summary>The numbers alone: what stands around them is English.</summary>
    private string Fill(string text, MemberTurn turn)
    {
        var numbers = _services.For(turn.Locale);
        var ambulance = string.Join(" / ", Number().Matches(numbers.Ambulance!).Select(match => match.Value));
        var filled = text
            .Replace("{ambulance}", ambulance, StringComparison.Ordinal)
            .Replace("{crisisLine}", ServiceLinks.NumberIn(numbers.CrisisLine) ?? ambulance, StringComparison.Ordinal);
        return _places.Fill(filled, turn.Locale);
    }

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
