using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// One screen of the list of danger signs that everyone is asked. A reply that answers nothing gets the list once more in
/// plainer words; after that the signs on it count as not known, which is never taken as absent.
/// </summary>
public sealed class ChecklistQuestion : Question<bool>
{
    private readonly ClinicalCore _core;
    private readonly QuestionComposer _composer;
    private readonly QuestionPlan _plan;

    /// <summary>Made once for each screen.</summary>
    public ChecklistQuestion(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, string dialogId)
        : base(dialogId)
    {
        _core = core;
        _composer = composer;
        _plan = plan;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (timesAsked > 1 && !turn.Answered(QuestionIds.Checklist))
        {
            turn.Choose(QuestionIds.Checklist, ["notSure"]);
        }
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out bool answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var isOpen = turn.Consultation.OpenQuestions.Contains(QuestionIds.Checklist);
        answer = !_core.IsWorthAsking(QuestionIds.Checklist, turn.Consultation.Case) || (isOpen && turn.Answered(QuestionIds.Checklist));
        return answer;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var question = new QuestionToAsk(QuestionIds.Checklist)
        {
            Again = again,
            Multiple = true,
            Wording = Id,
            Progress = again ? null : _plan.Progress(turn.Consultation, [QuestionIds.Checklist], Id),
        };
        return _composer.AskAsync(context, turn, question, cancellationToken);
    }
}
