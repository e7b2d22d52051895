using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Replies;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>"More": all of an outcome that was given in few words.</summary>
public sealed class MoreCommand(OutcomeComposer outcomes) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "more";

    /// <inheritdoc/>
    public bool IsMeant(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(consultation);
        return consultation is { Outcome: not null, IsEscalated: false };
    }

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation is { Outcome: not null, IsEscalated: false })
        {
            await outcomes.GiveAllAsync(context, turn, cancellationToken).ConfigureAwait(false);
        }

        return AfterCommand.AskAgain;
    }
}
