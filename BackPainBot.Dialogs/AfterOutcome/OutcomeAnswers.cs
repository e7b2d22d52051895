using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Answers what a member asks after an outcome: from the plan, from the knowledge, and on the outcome itself. A message that asks two
/// things gets both answers.
/// </summary>
public sealed class OutcomeAnswers
{
    private const int MostAnswers = 2;
    private const int FewWords = 5;
    private readonly ClinicalCore _core;
    private readonly PlanQuestions _plan;
    private readonly GeneralAnswers _general;
    private readonly OutcomeReasons _reasons;
    private readonly AsideReader _asides;
    private readonly Wording _words;
    private readonly Phrases _short;

    /// <summary>Made once.</summary>
    public OutcomeAnswers(ClinicalCore core, PlanQuestions plan, GeneralAnswers general, OutcomeReasons reasons, AsideReader asides, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _short = new Phrases(words.List("Heard.AskedShort"));
        _core = core;
        _plan = plan;
        _general = general;
        _reasons = reasons;
        _asides = asides;
        _words = words;
    }

    /// <summary>The answer to the message of this turn; null where it asks nothing that is known.</summary>
    public string? To(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null, Text: { Length: > 0 } text })
        {
            return null;
        }

        var answers = Answers(turn, text).Distinct().Take(MostAnswers).ToList();
        return answers.Count == 0 ? null : string.Join("\n\n", answers);
    }

    private IEnumerable<string> Answers(MemberTurn turn, string text)
    {
        var ofItself = _general.OfItself(text).ToList();
        // Bare words ask as well, where they tell nothing.
        var found = _core.FindAnswers(text, isAsked: turn.Heard.Findings.IsEmpty || _asides.IsQuestion(text) || IsAskedInShort(text));
        var first = found.Where(answer => answer.Place is AnswerPlace.InsteadOfPlan or AnswerPlace.BesidePlan).ToList();
        var isOfPlan = ofItself.Count == 0 && found.All(answer => answer.Place != AnswerPlace.InsteadOfPlan);
        var ofTraining = _reasons.OfTraining(text, turn.CaseBefore, turn.Consultation.IsForSomeoneElse);
        var plan = isOfPlan && ofTraining is null ? _plan.Answer(turn, plainly: !found.IsEmpty) : null;
        var inShort = _reasons.IsAskedInShort(text) ? _reasons.InShort(turn.CaseBefore) : null;
        var why = _reasons.IsDoubted(text) && found.All(answer => answer.Signs.IsDefaultOrEmpty) ? _reasons.Why(turn.CaseBefore) : null;
        var beside = _reasons.Beside(text, turn.CaseBefore);
        var rest = plan is null && inShort is null && why is null && beside is null && ofTraining is null ? found.Except(first) : [];
        return ofItself
            .Concat(first.Select(answer => _general.Write(turn, answer)))
            .Concat(new[] { ofTraining, plan, inShort, ofTraining is null ? beside : null, why }.OfType<string>())
            .Concat(rest.Select(answer => answer.Place == AnswerPlace.Last ? Standing(turn, answer) : _general.Write(turn, answer)));
    }

    /// <summary>"Ibuprofen ok" asks, be it without a mark, and so does "sauna?".</summary>
    private bool IsAskedInShort(string text) => text.Count(char.IsWhiteSpace) < FewWords && (_short.In(text) || text.TrimEnd().EndsWith('?'));

    /// <summary>What is mostly so takes nothing back of what was advised; said once, not each time.</summary>
    private string Standing(MemberTurn turn, GeneralAnswer answer)
    {
        var text = _general.Write(turn, answer);
        if (turn.Consultation is not { Outcome: { } outcome, Turns: var now } || turn.Consultation.StoodAt == now - 1 || _words.Find($"Stands.{outcome.Name()}") is not { } stands)
        {
            return text;
        }

        turn.Update(c => c with { StoodAt = now });
        return $"{stands}\n\n{text}";
    }
}
