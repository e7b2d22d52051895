using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>"A note for my doctor": what to show to a clinician, on request and once there is an outcome.</summary>
public sealed class ClinicianNoteCommand(ClinicalCore core, Wording words, CommandReplies replies) : IMemberCommand
{
    /// <inheritdoc/>
    public string Name => "clinicianNote";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Consultation.Outcome is null
            ? words["Note.NotYet"]
            : $"{words[turn.Consultation.IsForSomeoneElse ? "Note.Clinician.SomeoneElse" : "Note.Clinician"]}\n\n{Note(turn.Consultation.Case, context.Activity.ChannelId)}";
        await replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    private string Note(Case @case, string? channelId) =>
        string.Join("\n\n", core.NoteForClinician(@case, core.Assess(@case)).Sections.Select(section => $"{Heading(section.Title, channelId)}\n\n- {string.Join("\n- ", section.Lines)}"));

    /// <summary>A heading that a screen reader can jump to; Teams shows its signs as they are.</summary>
    private static string Heading(string title, string? channelId) => channelId == Channels.Msteams ? $"**{title}**" : $"### {title}";
}
