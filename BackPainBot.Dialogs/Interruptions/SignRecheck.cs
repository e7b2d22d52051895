using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>
/// Reads a danger sign back to the member before it is let go: only a clear no to the question about that same sign
/// takes it away.
/// </summary>
public sealed class SignRecheck
{
    private readonly QuestionComposer _questions;

    /// <summary>Made once.</summary>
    public SignRecheck(QuestionComposer questions) => _questions = questions;

    /// <summary>Asks about the sign once more; the reply is <see cref="Commands.MistakeCommand"/>'s to read.</summary>
    /// <param name="context">The turn's context.</param>
    /// <param name="turn">The turn.</param>
    /// <param name="sign">Contract id of the danger sign.</param>
    /// <param name="lead">What to say first.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<AfterCommand> AskAsync(ITurnContext context, MemberTurn turn, string sign, string lead, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        turn.Remarks.Add(lead);
        await _questions.AskAsync(context, turn, new QuestionToAsk(QuestionIds.Confirm(sign)), cancellationToken).ConfigureAwait(false);
        turn.Update(c => c with { AwaitedBy = Commands.MistakeCommand.CommandName });
        return AfterCommand.Await;
    }
}
