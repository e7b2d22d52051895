using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Why do you ask? Each question has a reason of its own.</summary>
public sealed class WhyCommand(Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "why";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var why = (turn.Consultation.OpenQuestions is [var open, ..] ? words.Find($"Why.{open}") : null) ?? words["Why"];
        await replies.SayAsync(context, turn, why, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
