using BackPainBot.Channels.DirectLine.Delivery;
using BackPainBot.Channels.DirectLine.Limits;
using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Channels.DirectLine.Turns;

/// <summary>
/// Asks a member for a moment who sends faster than the bot answers. Nothing of what they sent is dropped for it: a danger sign may be
/// in any message.
/// </summary>
internal sealed class BusyNotice(ChatTranscript transcript, Wording words, Placeholders places, TimeProvider clock)
{
    /// <summary>So many turns must wait.</summary>
    private const int ManyTurns = 5;

    private readonly MinuteCounts _notices = new(clock);

    /// <summary>Once a minute at the most.</summary>
    /// <param name="incoming">What was sent last.</param>
    /// <param name="waiting">How many turns of its conversation wait.</param>
    /// <param name="isMuch">Whether the conversation sends so much that it will soon be refused.</param>
    public async Task GiveAsync(Activity incoming, int waiting, bool isMuch)
    {
        var conversation = incoming.Conversation.Id;
        if ((waiting < ManyTurns && !isMuch) || _notices.Add(conversation) > 1)
        {
            return;
        }

        var notice = MessageFactory.Text(places.Fill(words["Busy"], incoming.Locale));
        notice.Id = $"{incoming.Id}.busy";
        notice.ChannelId = DirectLineAdapter.ChannelId;
        notice.From = DirectLineAdapter.Bot;
        notice.Conversation = new ConversationAccount(id: conversation);
        await transcript.AppendAsync(conversation, [new ActivityDraft(notice)], CancellationToken.None);
    }
}
