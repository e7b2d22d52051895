using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Privacy;

/// <summary>Download my data: a summary to read, and all of it as JSON, as a file where the channel shows files of a bot, otherwise as text.</summary>
public sealed class DownloadDataCommand(Wording words, CommandReplies replies, MemberData data, ToldSummary told) : IMemberCommand, IWorksWhilePaused
{
    /// <inheritdoc/>
    public string Name => "downloadData";

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var export = await data.ExportAsync(MemberIdentity.Of(context.Activity), cancellationToken).ConfigureAwait(false);
        if (export.Count == 0)
        {
            await replies.SayAsync(context, turn, words["Download.Nothing"], cancellationToken).ConfigureAwait(false);
            return AfterCommand.AskAgain;
        }

        var summary = told.Of(turn.Consultation.CaseWithEarlier);
        var text = summary.Length == 0 ? words["Download.Here"] : $"{words["Download.Here"]}\n\n{summary}";
        foreach (var message in DataFile.Messages(text, export, context.Activity.ChannelId))
        {
            await context.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
        }

        return AfterCommand.AskAgain;
    }
}
