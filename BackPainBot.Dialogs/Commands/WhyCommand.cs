using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Why do you ask? Each question has a reason of its own; of several that share a card, each is told.</summary>
public sealed class WhyCommand(Wording words, SomeoneElsesWords someoneElse, CommandReplies replies) : IMemberCommand
{
    private const string Confirm = "confirm";

    /// <inheritdoc/>
    public string Name => "why";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var reasons = turn.Consultation.OpenQuestions.Select(question => words[$"Why.{(QuestionIds.IsConfirm(question) ? Confirm : question)}"]);
        await replies.SayAsync(context, turn, someoneElse.For(turn, string.Join("\n\n", reasons.DefaultIfEmpty(words["Why"]))), cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
