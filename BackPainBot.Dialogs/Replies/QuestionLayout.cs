using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Replies;

/// <summary>
/// Lays questions out for a channel: a row of buttons for a short choice, a card for more; where there are no cards, the
/// choices in the text.
/// </summary>
public sealed class QuestionLayout
{
    private const int MostButtons = 6;
    private const string Welcome = "Welcome";
    private static readonly AdaptiveCard<WelcomeCard> WelcomeTemplate = new("welcome");
    private static readonly AdaptiveCard<ConsentCard> ConsentTemplate = new("consent");
    private readonly QuestionCard _card;
    private readonly CardPictures _pictures;
    private readonly ServiceLinks _links;
    private readonly Wording _words;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public QuestionLayout(QuestionCard card, CardPictures pictures, ServiceLinks links, Wording words, Placeholders places)
    {
        _card = card;
        _pictures = pictures;
        _links = links;
        _words = words;
        _places = places;
    }

    /// <summary>The message that asks; <paramref name="lead"/> is said first.</summary>
    public Activity Lay(QuestionToAsk question, ImmutableArray<AskedQuestion> items, IReadOnlyList<string> lead, Activity incoming)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(incoming);
        var cards = CardChannels.ShowCards(incoming.ChannelId);
        if (cards && items is [{ Id: QuestionIds.Consent } consent])
        {
            return Consent(consent, question, lead, incoming);
        }

        var message = MessageFactory.Text(string.Join("\n\n", [.. lead, .. items.Select(item => item.Text)]));
        if (items is [{ Multiple: false, Choices.Length: < MostButtons } only])
        {
            message.SuggestedActions = Buttons(only.Choices.Concat(only.WaysOut));
        }
        else if (items.Any(item => item.Choices.Length > 0))
        {
            if (cards)
            {
                // What stands on the card is not said a second time above it.
                string[] said = [.. lead, .. items.Where(item => !QuestionCard.SaysWhatIsAsked(items, item)).Select(item => item.Text)];
                message.Text = said.Length > 0 ? string.Join("\n\n", said) : message.Text;
                message.Attachments = [_card.Render(items, lead, incoming.ChannelId)];
            }
            else
            {
                message.Text = string.Join("\n\n", [.. lead, .. items.Select(InText)]);
                message.SuggestedActions = Buttons(items[0].WaysOut);
            }
        }

        return message;
    }

    private Activity Consent(AskedQuestion consent, QuestionToAsk question, IReadOnlyList<string> lead, Activity incoming)
    {
        var opening = _words["Welcome.Opening"];
        var welcome = question.Lead.Contains(Welcome) ? lead.FirstOrDefault(line => line.StartsWith(opening, StringComparison.Ordinal)) : null;
        var said = lead.Select(line => line == welcome ? opening : line);
        var message = MessageFactory.Text(string.Join("\n\n", said.DefaultIfEmpty(_words["Label.consent"])), string.Join("\n\n", [.. lead, consent.Text]));
        message.Attachments = [.. welcome is not null ? [WelcomeOf(welcome, incoming)] : Array.Empty<Attachment>(), ConsentOf(consent)];
        return message;
    }

    private Attachment WelcomeOf(string text, Activity incoming) => WelcomeTemplate.Render(new WelcomeCard(
        _words["Welcome.Heading"],
        _words["Welcome.Limits"],
        _pictures.Level(_words, LevelOfCare.Ambulance.Name(), incoming.ChannelId),
        _places.Fill(_words["Welcome.Emergency"], MemberLocale.Of(incoming)),
        _links.Ambulance(MemberLocale.Of(incoming)),
        text));

    private Attachment ConsentOf(AskedQuestion consent) => ConsentTemplate.Render(new ConsentCard(
        _words["Label.consent"],
        consent.Text,
        [.. consent.Choices.Select((choice, index) => new SendButton(choice.Label, choice.Id, index == 0 ? "positive" : "default"))],
        consent.Id,
        CardAnswers.PayloadType));

    private static string InText(AskedQuestion item) => item.Choices.Length == 0
        ? item.Text
        : $"{item.Text}\n{string.Join('\n', QuestionCard.Listed(item).Select(choice => $"- {choice.Label}"))}";

    /// <summary>Title and value are the same: some channels send the one, some the other.</summary>
    private static SuggestedActions? Buttons(IEnumerable<AskedChoice> choices) =>
        choices.Select(choice => new CardAction(ActionTypes.ImBack, choice.Label, value: choice.Label)).ToList() is { Count: > 0 } actions
            ? new SuggestedActions { Actions = actions }
            : null;
}
