using System.Collections.Immutable;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>
/// Puts in the place of a card that is done with what it asked and what was answered, so that it cannot be sent a second time. Where that
/// fails the card stays, and a card that is past is understood as such.
/// </summary>
public sealed partial class AnsweredCards
{
    private readonly ChoiceLabels _labels;
    private readonly UnderstoodFacts _facts;
    private readonly Wording _words;
    private readonly ILogger<AnsweredCards> _logger;

    /// <summary>Made once.</summary>
    public AnsweredCards(ChoiceLabels labels, UnderstoodFacts facts, Wording words, ILogger<AnsweredCards> logger)
    {
        _labels = labels;
        _facts = facts;
        _words = words;
        _logger = logger;
    }

    /// <summary>Notes the card that was just sent, for when it is done with; one of a member who has not agreed is not noted.</summary>
    /// <param name="context">The turn that asked.</param>
    /// <param name="turn">The same.</param>
    /// <param name="message">What was sent.</param>
    /// <param name="sent">What the channel said to it; null where it said nothing.</param>
    /// <param name="questions">Contract ids of its questions.</param>
    public static void Note(ITurnContext context, MemberTurn turn, Activity message, ResourceResponse? sent, ImmutableArray<string> questions)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        var isKept = turn.Consultation.Consent == ConsentState.Given && message.Attachments is { Count: > 0 }
            && TakesUpdates(context.Activity) && !string.IsNullOrEmpty(sent?.Id);
        turn.Update(c => c with { OpenCard = isKept ? new OpenCard(sent!.Id, questions) : null });
    }

    /// <summary>Replaces the card that waited before this turn, if it does so no longer. To be called when all has been said.</summary>
    public async Task ReplaceAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Forgotten || !TakesUpdates(context.Activity))
        {
            return;
        }

        var pressed = Pressed(context.Activity, turn);
        if (pressed is not null)
        {
            await ReplaceAsync(context, turn, pressed, cancellationToken).ConfigureAwait(false);
        }

        if (turn.CardBefore is { } before && !Waits(turn, before))
        {
            turn.Update(c => c.OpenCard == before ? c with { OpenCard = null } : c);
            if (pressed?.Questions.Any(before.Questions.Contains) != true)
            {
                await ReplaceAsync(context, turn, before, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task ReplaceAsync(ITurnContext context, MemberTurn turn, OpenCard card, CancellationToken cancellationToken)
    {
        var summary = MessageFactory.Text(Summary(turn, card));
        summary.Id = card.ActivityId;
        try
        {
            await context.UpdateActivityAsync(summary, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The reply is what matters, and it is on its way.
            LogFailed(_logger, exception.GetType().Name);
        }
    }

    /// <summary>Replies that go back in the response are not kept anywhere to be replaced.</summary>
    private static bool TakesUpdates(Activity activity) => CardChannels.TakeUpdates(activity.ChannelId) && activity.DeliveryMode != DeliveryModes.ExpectReplies;

    /// <summary>
    /// The card that was pressed, where the channel tells which: Teams does, and tells no id when it sends a text and a card together. The
    /// notice is known by it too, before anything may be kept.
    /// </summary>
    private static OpenCard? Pressed(Activity activity, MemberTurn turn)
    {
        if (turn.Message?.Card is not { Choices: { Count: > 0 } choices } || string.IsNullOrEmpty(activity.ReplyToId))
        {
            return null;
        }

        var isOpen = turn.CardBefore?.Questions.Any(choices.ContainsKey) == true;
        return new OpenCard(activity.ReplyToId, isOpen ? turn.CardBefore!.Questions : [.. choices.Keys.Order(StringComparer.Ordinal)]);
    }

    private static bool Waits(MemberTurn turn, OpenCard card) =>
        turn.Consultation.OpenCard == card && turn.Consultation.OpenQuestions.Any(card.Questions.Contains);

    private string Summary(MemberTurn turn, OpenCard card)
    {
        var facts = _facts.Of(turn.Consultation.Case).ToDictionary(fact => fact.Question, fact => fact.Value, StringComparer.Ordinal);
        var answered = card.Questions
            .Select(question => (Question: question, Answer: Chosen(turn, question) ?? (turn.Answered(question) ? facts.GetValueOrDefault(question) ?? _words["Answered.InWords"] : null)))
            .Where(pair => pair.Answer is not null)
            .Select(pair => _words["Answered.Line", Asked(pair.Question), pair.Answer!])
            .ToList();
        return answered.Count > 0
            ? string.Join("\n\n", answered)
            : _words["Answered.Below", string.Join(", ", card.Questions.Select(Asked))];
    }

    private string Asked(string question) => _words.Find($"Answered.Label.{question}") ?? _words[$"Label.{question}"];

    /// <summary>What was pressed or ticked, in the words that stood on the card; null where nothing was.</summary>
    private string? Chosen(MemberTurn turn, string question)
    {
        if (turn.Message?.Card?.Choices.TryGetValue(question, out var taken) != true)
        {
            return null;
        }

        var offered = question == QuestionIds.Consent ? [.. ConsentQuestion.YesNo] : _labels.Of(question, turn.CaseBefore).Concat(_labels.WaysOut(question, turn.CaseBefore)).ToList();
        var labels = offered.Where(taken.Contains).Select(choice => _labels.Label(question, choice)).ToList();
        return labels.Count > 0 ? string.Join(", ", labels) : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A card that is done with could not be replaced: {ExceptionType}.")]
    private static partial void LogFailed(ILogger logger, string exceptionType);
}
