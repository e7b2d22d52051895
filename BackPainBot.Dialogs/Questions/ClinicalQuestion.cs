using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>
/// The questions of one part of the story, up to three related ones at a time. What is known, or not worth asking, is
/// left out; what is left unanswered twice counts as "not sure", so that nobody gets stuck.
/// </summary>
public sealed class ClinicalQuestion : Question<ImmutableArray<string>>
{
    private const int MostAtOnce = 3;
    private readonly ClinicalCore _core;
    private readonly QuestionComposer _composer;
    private readonly ImmutableArray<string> _ids;

    /// <summary>Made once for the question ids in their order; its dialog id is theirs, joined.</summary>
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
        // A reply without any content, such as a bare "not sure", is meant for all that was asked; silence is not, once.
        var contentless = turn.Heard.Findings.IsEmpty && (turn.Heard.AnsweredQuestions.Length > 0 || timesAsked > 1);
        foreach (var id in turn.Consultation.OpenQuestions.Where(id => contentless && _ids.Contains(id) && !turn.Answered(id)))
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
        ImmutableArray<string> ids = [.. Remaining(turn).Take(MostAtOnce)];
        // Part of a group may have been answered: then the rest is a new question, not a misunderstanding.
        var misunderstood = again && turn.Heard.AnsweredQuestions.IsEmpty && turn.Heard.Findings.IsEmpty;
        return _composer.AskAsync(context, turn, new QuestionToAsk(ids[0]) { Also = ids.RemoveAt(0), Again = misunderstood }, cancellationToken);
    }

    private ImmutableArray<string> Remaining(MemberTurn turn) => [.. _ids.Where(id => _core.IsWorthAsking(id, turn.Consultation.Case))];
}
