using BackPainBot.Clinical;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>
/// Gives the outcome in one message: the one thing to do as text, the rest on cards, or all of it as text where the
/// channel shows no cards.
/// </summary>
public sealed class OutcomeComposer
{
    private readonly ClinicalCore _core;
    private readonly OutcomeViewWriter _views;
    private readonly OutcomeText _text;
    private readonly OutcomeCards _cards;
    private readonly LanguageReplies _languages;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public OutcomeComposer(ClinicalCore core, OutcomeViewWriter views, OutcomeText text, OutcomeCards cards, LanguageReplies languages, Wording words)
    {
        _words = words;
        _core = core;
        _views = views;
        _text = text;
        _cards = cards;
        _languages = languages;
    }

    /// <summary>Sends the outcome, notes it in the consultation, and returns its level.</summary>
    public async Task<LevelOfCare> GiveAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        turn.RecallEarlier();
        var assessment = _core.Assess(turn.Consultation.Case);
        var view = _views.Write(assessment, turn.Locale, turn.Consultation.IsForSomeoneElse);
        var isShort = !assessment.Level.EndsInterview() && _languages.KeepsShort(turn);
        var message = Message(isShort ? BriefOutcome.Of(view, _words["Outcome.More"]) : view, context.Activity.ChannelId);
        if (_languages.Action(turn, assessment.Level) is { } action)
        {
            SayFirst(message, action);
        }

        if (!isShort && !assessment.Level.EndsInterview() && CardChannels.TakeActionsBesideCards(context.Activity.ChannelId))
        {
            message.SuggestedActions = WaysOn(assessment.Advice);
        }

        message.Entities = [AssessmentEntity.From(assessment)];
        message.InputHint = InputHints.AcceptingInput;
        turn.NoteTold();
        turn.Update(c => c with { Outcome = assessment.Level, OpenQuestions = [], Cited = [], Greeted = true });
        await context.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
        return assessment.Level;
    }

    /// <summary>Sends all of the outcome that was given, once more.</summary>
    public async Task GiveAllAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var view = _views.Write(_core.Assess(turn.Consultation.Case), turn.Locale, turn.Consultation.IsForSomeoneElse);
        var message = Message(view, context.Activity.ChannelId);
        message.InputHint = InputHints.AcceptingInput;
        await context.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What many ask for next, and the way to put right what was understood wrongly.</summary>
    private SuggestedActions WaysOn(Advice advice) => new()
    {
        Actions =
        [
            .. _words.List("Outcome.WaysOn").Skip(advice.WayBack.IsEmpty ? 1 : 0).Select(words => new CardAction(ActionTypes.ImBack, words, value: words)),
        ],
    };

    private static void SayFirst(Activity message, string words)
    {
        message.Text = $"{words}\n\n{message.Text}";
        message.Speak = message.Speak is null ? null : $"{words}\n\n{message.Speak}";
    }

    private Activity Message(OutcomeView view, string? channelId)
    {
        var whole = _text.Whole(view);
        if (!CardChannels.ShowCards(channelId))
        {
            return MessageFactory.Text(whole);
        }

        var message = MessageFactory.Text(OutcomeText.AboveCards(view), Spoken.Of(_text.Whole(view with { Sources = null })));
        message.Attachments = _cards.Render(view, channelId);
        return message;
    }
}
