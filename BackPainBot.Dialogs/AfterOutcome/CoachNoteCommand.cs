using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>"A note for my coach": what may help the training, and nothing of the member's health.</summary>
public sealed class CoachNoteCommand(ClinicalCore core, Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "coachNote";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        await replies.SayAsync(context, turn, Text(turn.Consultation), cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    private string Text(Consultation consultation)
    {
        if (consultation.Outcome is null)
        {
            return words["Note.NotYet"];
        }

        return core.NoteForCoach(core.Assess(consultation.Case)) is { } note
            ? $"{words["Note.Coach"]}\n\n{note.ToText()}"
            : words["Note.NoCoach"];
    }
}
