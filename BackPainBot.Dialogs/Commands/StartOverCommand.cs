using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Commands;

/// <summary>Begin again with nothing known but the consent.</summary>
public sealed class StartOverCommand(Wording words, DangerWarning warning, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "startOver";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await replies.SayAsync(context, turn, warning.Before(words["StartOver"], turn), cancellationToken).ConfigureAwait(false);
        turn.Update(c => Consultation.New with { Greeted = true, Consent = c.Consent, Language = c.Language, LanguageTold = c.LanguageTold, HadBefore = c.HadBefore });
        return AfterCommand.BeginAgain;
    }
}
