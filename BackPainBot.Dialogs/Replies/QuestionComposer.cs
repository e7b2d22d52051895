using System.Collections.Frozen;
using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Delivery;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>
/// Puts a question into one message: what must be said first, the question, its buttons or card, and the entity that
/// programs read. It also notes in the consultation which questions are now open.
/// </summary>
public sealed class QuestionComposer
{
    private static readonly FrozenSet<string> SeveralAnswers = FrozenSet.Create(
        StringComparer.Ordinal,
        QuestionIds.Neuro, QuestionIds.Form, QuestionIds.Change, QuestionIds.WarmUp, QuestionIds.Aggravate, QuestionIds.Relieve,
        QuestionIds.Previous, QuestionIds.Conditions, QuestionIds.Lifestyle);

    private readonly ClinicalCore _core;
    private readonly ChoiceLabels _choices;
    private readonly QuestionLayout _layout;
    private readonly DangerWarning _warning;
    private readonly Wording _words;
    private readonly Placeholders _places;
    private readonly SomeoneElsesWords _someoneElse;

    /// <summary>Made once.</summary>
    public QuestionComposer(
        ClinicalCore core, ChoiceLabels choices, QuestionLayout layout, DangerWarning warning, Wording words, Placeholders places, SomeoneElsesWords someoneElse)
    {
        _core = core;
        _choices = choices;
        _layout = layout;
        _warning = warning;
        _words = words;
        _places = places;
        _someoneElse = someoneElse;
    }

    /// <summary>Asks.</summary>
    public async Task AskAsync(ITurnContext context, MemberTurn turn, QuestionToAsk question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(question);
        var items = Items(turn.Consultation, question, turn.Locale);
        var lead = Lead(turn, question);
        var message = _layout.Lay(question, items, lead, context.Activity);
        message.InputHint = InputHints.ExpectingInput;
        message.Entities = [Entity(items).With(turn.SafetyWithEarlier).ToEntity()];
        turn.NoteTold();
        turn.NoteAsked([.. items.Select(item => item.Id)], question.Wording);
        var sent = await context.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
        AnsweredCards.Note(context, turn, message, sent, [.. items.Select(item => item.Id)]);
    }

    private static QuestionEntity Entity(ImmutableArray<AskedQuestion> items) => new()
    {
        Id = items[0].Id,
        Also = items.Length > 1 ? [.. items.Skip(1).Select(item => item.Id)] : null,
        Choices = items[0].Choices.Length > 0 ? [.. items[0].Choices.Select(choice => choice.Id)] : null,
        Multiple = items[0].Multiple ? true : null,
    };

    private List<string> Lead(MemberTurn turn, QuestionToAsk question)
    {
        var locale = turn.Locale;
        List<string> lead = [.. turn.Remarks.Select(remark => _places.Fill(remark, locale)), .. question.Lead.Select(key => _places.Fill(_words.Varied(key, turn.Consultation.Turns), locale))];
        var explained = lead.Count > 0;
        turn.Remarks.Clear();
        if (_warning.BeforeQuestion(turn) is { } warning)
        {
            // The outcome waits for the checklist; the warning does not.
            lead.Add(warning);
        }

        if (question.Again && !explained)
        {
            lead.Add(_words.Varied("NotUnderstood", turn.Consultation.Turns));
        }

        if (question.Progress is { } progress)
        {
            lead.Add(_words.Varied("Progress", turn.Consultation.Turns, progress.Number, progress.About));
        }

        return lead;
    }

    private ImmutableArray<AskedQuestion> Items(Consultation consultation, QuestionToAsk question, string? locale)
    {
        var @case = consultation.Case;
        var items = ImmutableArray.CreateBuilder<AskedQuestion>();
        foreach (var id in question.Also.Prepend(question.Id))
        {
            var choices = id == question.Id && question.Choices is { } ownChoices ? ownChoices : _choices.Of(id, @case);
            var item = new AskedQuestion(
                id,
                _places.Fill((consultation.InSimpleEnglish ? _words.Find($"Simple.Ask.{question.Wording ?? id}") : null) ?? Text(id, question, @case, choices), locale),
                [.. choices.Select(choice => new AskedChoice(choice, consultation.InSimpleEnglish ? _choices.SimpleLabel(id, choice) : _choices.Label(id, choice)))],
                [.. _choices.WaysOut(id, @case).Select(choice => new AskedChoice(choice, _choices.Label(id, choice)))],
                question.Multiple || SeveralAnswers.Contains(id))
            {
                IsInBrief = !question.Again && question.Wording is null && _words.Find($"Brief.{id}") is not null,
            };
            // Consent and story are the member's own, whoever they ask for.
            items.Add(consultation.IsForSomeoneElse && id is not (QuestionIds.Consent or QuestionIds.Story) ? OfSomeoneElse(item) : item);
        }

        return items.DrainToImmutable();
    }

    private AskedQuestion OfSomeoneElse(AskedQuestion item) => item with
    {
        Text = _someoneElse.Of(item.Text),
        Label = QuestionIds.IsConfirm(item.Id) ? null : _someoneElse.Of(QuestionCard.LabelOf(_words, item.Id)),
        Why = _words.Find($"Why.{item.Id}") is { } why ? _someoneElse.Of(why) : null,
        Choices = [.. item.Choices.Select(choice => choice with { Label = _choices.LabelOfSomeoneElse(item.Id, choice.Id) })],
    };

    private string Text(string id, QuestionToAsk question, Case @case, IReadOnlyList<string> choices)
    {
        return QuestionIds.FlagOf(id) is { } flag
            ? _core.Texts.Flag(flag).ConfirmQuestion
            : TextOfRest(id, @case, choices)
                ?? (question.Again ? _words.Find($"AskAgain.{id}") : null)
                ?? _words.Find($"Ask.{question.Wording}")
                ?? _words[$"Ask.{id}"];
    }

    /// <summary>Where part of the answer is known, only the rest is asked for.</summary>
    private string? TextOfRest(string id, Case @case, IReadOnlyList<string> choices) =>
        id != QuestionIds.Checklist && choices.Count < _choices.Of(id, Case.Empty).Count
            ? _words.Find($"Ask.{id}.Rest", Sentences.Inside(choices.Where(choice => choice != "none").Select(choice => _choices.Label(id, choice))))
            : null;
}
