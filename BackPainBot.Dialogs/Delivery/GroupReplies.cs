using BackPainBot.Clinical;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Delivery;

/// <summary>
/// Answers in a thread that others read: never a word about anybody's health. What was said is answered in the member's own chat; the
/// thread gets a neutral line and, when there is danger, the numbers. Nothing of a thread is kept.
/// </summary>
public sealed class GroupReplies(ClinicalCore core, IPrivateChat privateChat, Wording words, Placeholders places, TimeProvider clock)
{
    /// <summary>Answers the message of this turn, if the bot is spoken to.</summary>
    public async Task AnswerAsync(ITurnContext context, IMessageActivity said, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(said);
        if (!GroupThread.IsForBot(said))
        {
            return;
        }

        var message = MemberMessage.From(said, clock);
        var isAnswered = message.Text.Length > 0 && await privateChat.TryAnswerAsync(context, message.Text, cancellationToken).ConfigureAwait(false);
        var text = (IsDanger(message), isAnswered) switch
        {
            (true, true) => "Group.DangerAnswered",
            (true, false) => "Group.Danger",
            (false, true) => "Group.Answered",
            (false, false) => "Group.Private",
        };
        var line = $"{places.Fill(words[text], message.Locale)} {Way(context.Activity)}";
        await context.SendActivityAsync(MessageFactory.Text(line), cancellationToken).ConfigureAwait(false);
    }

    private bool IsDanger(MemberMessage message)
    {
        if (message.Text.Length == 0)
        {
            return false;
        }

        var heard = core.Understand(new Utterance(message.Text, message.SaidAt, message.Locale, 1, []), Case.Empty);
        return core.Judge(heard.Case).LevelSoFar is not (null or LevelOfCare.SelfCare or LevelOfCare.Soon);
    }

    private string Way(Activity activity) =>
        activity.ChannelId == Channels.Msteams && activity.Recipient?.Id is { Length: > 0 } bot
            ? words["Group.Link", $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}"]
            : words["Group.NoLink"];
}
