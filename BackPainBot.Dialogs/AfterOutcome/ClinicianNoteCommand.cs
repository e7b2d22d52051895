using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>"A note for my doctor": what to show to a clinician, on request and once there is an outcome.</summary>
public sealed class ClinicianNoteCommand(ClinicalCore core, Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "clinicianNote";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Consultation.Outcome is null
            ? words["Note.NotYet"]
            : $"{words[turn.Consultation.IsForSomeoneElse ? "Note.Clinician.SomeoneElse" : "Note.Clinician"]}\n\n{core.NoteForClinician(turn.Consultation.Case, core.Assess(turn.Consultation.Case)).ToText()}";
        await replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }
}
