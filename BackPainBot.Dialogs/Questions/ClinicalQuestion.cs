using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// The questions of one group, up to three related ones at a time. What is known, or not worth asking, is left out; what
/// is left unanswered twice counts as "not sure", so that nobody gets stuck.
/// </summary>
public sealed class ClinicalQuestion : Question<ImmutableArray<string>>
{
    private readonly ClinicalCore _core;
    private readonly QuestionComposer _composer;
    private readonly QuestionPlan _plan;
    private readonly QuestionFindings _findings;
    private readonly QuestionGroup _group;

    /// <summary>Made once for a group of questions; its dialog id is their ids, joined.</summary>
    public ClinicalQuestion(ClinicalCore core, QuestionComposer composer, QuestionPlan plan, QuestionFindings findings, QuestionGroup group)
        : base(string.Join('+', group?.Ids ?? []))
    {
        ArgumentNullException.ThrowIfNull(group);
        _core = core;
        _composer = composer;
        _plan = plan;
        _findings = findings;
        _group = group;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        // A reply without any content, such as a bare "not sure", is meant for all that was asked; silence, or words beside
        // all of it, are not, once.
        var givesUp = timesAsked > 1 || (turn.Heard.Findings.IsEmpty && turn.Heard.AnsweredQuestions.Length > 0);
        foreach (var id in turn.Consultation.OpenQuestions.Where(id => givesUp && !turn.Answered(id)))
        {
            turn.Choose(id, ["notSure"]);
        }

        turn.Reopen(Skipped(turn));
    }

    /// <summary>
    /// What typed words passed over of several questions: "about a 4" says nothing of where the pain travels. It is asked
    /// once more; words that answer one part after the other, or the one open question, pass over nothing.
    /// </summary>
    private ImmutableArray<string> Skipped(MemberTurn turn)
    {
        var open = turn.Consultation.OpenQuestions;
        if (open.Length < 2 || turn.Heard.Findings.IsEmpty || turn.Message is not { Card: null } message || message.Text.Split(';').Length == open.Length)
        {
            return [];
        }

        var before = turn.Consultation.Asked.SkipLast(1).SelectMany(step => step.Questions);
        return [.. open.Except(before).Where(id => !_findings.Speaks(turn.Heard, id) && _core.IsWorthAsking(id, turn.Consultation.Case.Reopened(id)))];
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out ImmutableArray<string> answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        answer = _group.Ids;
        return TurnBudget.IsSpent(turn.Consultation) || _group.Next(_core, turn.Consultation.Case).IsEmpty;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var ids = _group.Next(_core, turn.Consultation.Case);
        // Part of a group may have been answered: then the rest is a new question, not a misunderstanding.
        var misunderstood = again && turn.Heard.AnsweredQuestions.IsEmpty && turn.Heard.Findings.IsEmpty;
        var question = new QuestionToAsk(ids[0])
        {
            Also = ids.RemoveAt(0),
            Again = misunderstood,
            Progress = misunderstood ? null : _plan.Progress(turn, ids),
        };
        return _composer.AskAsync(context, turn, question, cancellationToken);
    }
}
