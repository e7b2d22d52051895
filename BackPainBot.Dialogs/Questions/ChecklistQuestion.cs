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
    private readonly IReadOnlyList<string>? _signs;

    /// <summary>Made once for each screen.</summary>
    /// <param name="core">The clinical core.</param>
    /// <param name="composer">Puts it into words.</param>
    /// <param name="plan">Says where the member is.</param>
    /// <param name="dialogId">Its id in a dialog set, which is also what its words are filed under.</param>
    /// <param name="signs">The danger signs of this screen; null for the last one, which has what is left.</param>
    public ChecklistQuestion(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, string dialogId, IReadOnlyList<string>? signs = null)
        : base(dialogId)
    {
        _signs = signs;
        _core = core;
        _composer = composer;
        _plan = plan;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (timesAsked > 1 && (IsMissed(turn) || timesAsked >= MostSent) && !turn.Answered(QuestionIds.Checklist))
        {
            turn.Choose(QuestionIds.Checklist, ["notSure"]);
        }
    }

    /// <inheritdoc/>
    protected override bool IsMissed(MemberTurn turn) => !TellsSomethingElse(turn);

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out bool answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var isOpen = turn.Consultation.OpenQuestions.Contains(QuestionIds.Checklist);
        var known = turn.Consultation.Case;
        answer = !_core.IsWorthAsking(QuestionIds.Checklist, known)
            || (_signs is not null && !_core.Choices(QuestionIds.Checklist, known).Any(_signs.Contains))
            || (isOpen && turn.Answered(QuestionIds.Checklist));
        return answer;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // Whoever told something in between was understood; the list waits all the same.
        var misunderstood = again && IsMissed(turn);
        var question = new QuestionToAsk(QuestionIds.Checklist)
        {
            Again = misunderstood,
            Lead = again && !misunderstood && turn.Remarks.Count == 0 ? ["Checklist.Still"] : [],
            Multiple = true,
            Wording = Id,
            Progress = misunderstood ? null : _plan.Progress(turn, [QuestionIds.Checklist], Id),
        };
        return _composer.AskAsync(context, turn, question, cancellationToken);
    }
}
