using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>"A note for my coach": what may help the training, and nothing of the member's health.</summary>
public sealed class CoachNoteCommand(ClinicalCore core, Wording words, SomeoneElsesWords someoneElse, CommandReplies replies) : IMemberCommand
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

        var whose = consultation.IsForSomeoneElse ? ".SomeoneElse" : "";
        return core.NoteForCoach(core.Assess(consultation.Case), consultation.IsForSomeoneElse) is { } note
            // Whoever reads it is not who trains.
            ? $"{words[$"Note.Coach{whose}"]}\n\n{someoneElse.Of(note.ToText())}"
            : words[$"Note.NoCoach{whose}"];
    }
}
