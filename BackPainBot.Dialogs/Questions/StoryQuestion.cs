using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Questions;

/// <summary>The opening question: what happened, in the member's own words. Any words are an answer.</summary>
public sealed class StoryQuestion : Question<bool>
{
    /// <summary>Its id in a dialog set.</summary>
    public const string DialogId = QuestionIds.Story;

    private readonly QuestionComposer _composer;
    private readonly StoryEcho _echo;

    /// <summary>Made once.</summary>
    public StoryQuestion(QuestionComposer composer, StoryEcho echo)
        : base(DialogId)
    {
        _composer = composer;
        _echo = echo;
    }

    /// <inheritdoc/>
    protected override void Listen(MemberTurn turn, int timesAsked)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if ((turn.Message is { IsEmpty: false } && !turn.IsAside) || timesAsked > 1)
        {
            turn.Update(c => c with { StoryTold = true });
            if (turn.Remarks.Count == 0 && _echo.Of(turn) is { } echo)
            {
                turn.Remarks.Add(echo);
            }
        }
    }

    /// <inheritdoc/>
    protected override bool TryRead(MemberTurn turn, out bool answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        answer = turn.Consultation.StoryTold;
        return answer;
    }

    /// <inheritdoc/>
    protected override Task AskAsync(ITurnContext context, MemberTurn turn, bool again, CancellationToken cancellationToken) =>
        _composer.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Story) { Again = again }, cancellationToken);
}
