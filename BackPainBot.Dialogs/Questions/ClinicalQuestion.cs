using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// One question about the workout or the pain, or up to three related ones asked together. What is known, or not worth
/// asking, is left out; what is left unanswered twice counts as "not sure", so that nobody gets stuck.
/// </summary>
public sealed class ClinicalQuestion : Question<ImmutableArray<string>>
{
    private readonly ClinicalCore _core;
    private readonly QuestionComposer _composer;
    private readonly ImmutableArray<string> _ids;

    /// <summary>Made once for a group of question ids; its dialog id is theirs, joined.</summary>
    public ClinicalQuestion(ClinicalCore core, QuestionComposer composer, params ImmutableArray<string> ids)
        : base(string.Join('+', ids))
    {
        _core = core;
        _composer = composer;
        _ids = ids;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (timesAsked < 2)
        {
            return;
        }

        foreach (var id in turn.Consultation.OpenQuestions.Where(id => _ids.Contains(id) && !turn.Answered(id)))
        {
            turn.Choose(id, ["notSure"]);
        }
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out ImmutableArray<string> answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        answer = _ids;
        return turn.Consultation.Turns >= TurnBudget.Most || Remaining(turn).IsEmpty;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var ids = Remaining(turn);
        // Part of a group may have been answered: then the rest is a new question, not a misunderstanding.
        var misunderstood = again && turn.Heard.AnsweredQuestions.IsEmpty && turn.Heard.Findings.IsEmpty;
        return _composer.AskAsync(context, turn, new QuestionToAsk(ids[0]) { Also = ids.RemoveAt(0), Again = misunderstood }, cancellationToken);
    }

    private ImmutableArray<string> Remaining(MemberTurn turn) => [.. _ids.Where(id => _core.IsWorthAsking(id, turn.Consultation.Case))];
}
