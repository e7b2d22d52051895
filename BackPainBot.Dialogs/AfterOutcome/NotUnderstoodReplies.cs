using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Says, after an outcome, that something was not understood: once in a line, the second time in a row with a way on.</summary>
public sealed class NotUnderstoodReplies
{
    private const int WaysOn = 3;

    /// <summary>How many were not understood when the ways on are offered for the first time; then each time is said otherwise.</summary>
    private const int FirstAgain = 2;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly TrainingQuestions _training;

    /// <summary>Made once.</summary>
    public NotUnderstoodReplies(CommandReplies replies, Wording words, TrainingQuestions training)
    {
        _replies = replies;
        _words = words;
        _training = training;
    }

    /// <summary>Says so.</summary>
    /// <param name="context">The turn's context.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="asked">Whether it was a question, which has no answer here.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task SayAsync(ITurnContext context, MemberTurn turn, bool asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var again = turn.Consultation.Asides > 0;
        turn.Update(c => c with { Asides = c.Asides + 1 });
        if (!again)
        {
            await _replies.SayAsync(context, turn, _words.Varied(asked ? "AfterOutcome.Unknown" : "AfterOutcome.NotUnderstood", turn.Consultation.Turns), cancellationToken).ConfigureAwait(false);
            return;
        }

        var text = turn.Message?.Text ?? string.Empty;
        // What was just asked is no way on.
        var isOfTraining = _training.Read(turn, text, null) is not null;
        var ways = _words.List("AfterOutcome.WaysOn").Where(way => !isOfTraining || _training.Read(turn, way, null) is null).Take(WaysOn);
        await _replies.AskAsync(context, turn, _words.Varied("AfterOutcome.NotUnderstoodAgain", turn.Consultation.Asides - FirstAgain), ways.Append(_words["AfterOutcome.Person"]), cancellationToken).ConfigureAwait(false);
    }
}
