using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Questions;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// Takes what was chosen on a card. A card stays in the chat after it was answered and can be sent twice, or late: what
/// it says is there counts at any time, what it denies only while its question is open.
/// </summary>
public sealed class CardReader
{
    private static readonly ImmutableArray<string> Denials = ["none", "no", "notSure"];
    private readonly ClinicalCore _core;
    private readonly ChoiceLabels _labels;

    /// <summary>Made once.</summary>
    public CardReader(ClinicalCore core, ChoiceLabels labels)
    {
        _core = core;
        _labels = labels;
    }

    /// <summary>Merges the answers of <paramref name="card"/> into the turn's case; choices that are not ours are passed over.</summary>
    public void Read(MemberTurn turn, CardAnswers card)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        var open = turn.Consultation.OpenQuestions;
        foreach (var (question, choices) in card.Choices)
        {
            if (question == QuestionIds.Checklist)
            {
                ReadChecklist(turn, card.Listed, choices, open.Contains(question));
            }
            else
            {
                ReadQuestion(turn, question, choices, open.Contains(question));
            }
        }
    }

    /// <summary>Whether <paramref name="card"/> asked something else than what is open now.</summary>
    public bool IsPast(MemberTurn turn, CardAnswers card)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(card);
        var open = turn.Consultation.OpenQuestions;
        return !card.Choices.IsEmpty
            && !card.Choices.Keys.Any(question => open.Contains(question) && (question != QuestionIds.Checklist || ListsWhatIsOpen(turn, card)));
    }

    private bool ListsWhatIsOpen(MemberTurn turn, CardAnswers card) =>
        _labels.Of(QuestionIds.Checklist, turn.Consultation.Case).All(sign => card.Listed.Contains(sign));

    private void ReadQuestion(MemberTurn turn, string question, ImmutableArray<string> choices, bool isOpen)
    {
        var offered = _labels.Of(question, turn.Consultation.Case).Concat(_labels.WaysOut(question, turn.Consultation.Case));
        ImmutableArray<string> taken = [.. choices.Intersect(isOpen ? offered : offered.Except(Denials))];
        if (!taken.IsEmpty)
        {
            turn.Choose(question, taken);
        }
    }

    private void ReadChecklist(MemberTurn turn, ImmutableArray<string> listed, ImmutableArray<string> choices, bool isOpen)
    {
        ImmutableArray<string> ticked = [.. choices.Where(choice => _core.Choices(QuestionIds.Confirm(choice), turn.Consultation.Case).Count > 0)];
        ImmutableArray<string> taken = [.. ticked.Concat(choices.Intersect(Denials))];
        if (isOpen && !taken.IsEmpty && _labels.Of(QuestionIds.Checklist, turn.Consultation.Case).All(sign => listed.Contains(sign)))
        {
            turn.Choose(QuestionIds.Checklist, taken);
            return;
        }

        // Signs that were not on this card are not denied by it.
        foreach (var sign in ticked)
        {
            turn.Choose(QuestionIds.Confirm(sign), ["yes"]);
        }
    }
}
