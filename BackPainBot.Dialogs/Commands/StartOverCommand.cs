using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Begin again with nothing known but the consent. What sent the member for help stands until they were seen.</summary>
public sealed class StartOverCommand(Wording words, DangerWarning warning, EarlierSigns earlier, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "startOver";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var standing = earlier.Of(turn.Consultation);
        var text = warning.BeginningAgain(turn) ?? warning.Before(words[standing is null ? "StartOver" : "StartOver.Earlier"], turn);
        await replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        turn.Update(c => c.BegunAgain() with { Earlier = standing });
        return AfterCommand.BeginAgain;
    }
}
