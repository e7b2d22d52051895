using BackPainBot.Dialogs.Privacy;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>The transcripts of a member's web chats, as something kept of them.</summary>
internal sealed class TranscriptData(IChatStore store, ChatRemoval removal) : IMemberData
{
    private const int AtOnce = 200;

    public string Kind => "transcript";

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var conversation in await ConversationsAsync(member, cancellationToken))
        {
            count += await store.CountAsync(conversation.Id, cancellationToken);
        }

        return count;
    }

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var export = new JArray();
        foreach (var conversation in await ConversationsAsync(member, cancellationToken))
        {
            var lines = new JArray();
            await foreach (var activity in ReadAsync(conversation.Id, cancellationToken))
            {
                lines.Add(LineOf(ActivityJson.Read(activity.Body)));
            }

            if (lines.Count > 0)
            {
                export.Add(lines);
            }
        }

        return export.Count == 0 ? null : export;
    }

    /// <summary>The conversation in which the member asks goes on, so that the answer reaches them; others are no more.</summary>
    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var conversation in await ConversationsAsync(member, cancellationToken))
        {
            removed += await removal.ClearAsync(conversation.Id, goesOn: conversation.Id == member.ConversationId, cancellationToken);
        }

        return removed;
    }

    private async IAsyncEnumerable<StoredActivity> ReadAsync(
        string conversation, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var place = 0L;
        IReadOnlyList<StoredActivity> batch;
        do
        {
            batch = await store.ReadAsync(conversation, place, AtOnce, cancellationToken);
            foreach (var activity in batch)
            {
                place = activity.Sequence;
                yield return activity;
            }
        }
        while (batch.Count > 0);
    }

    private static JObject LineOf(Microsoft.Bot.Schema.Activity activity)
    {
        var line = new JObject { ["time"] = activity.Timestamp, ["from"] = activity.From?.Role, ["text"] = activity.Text };
        if (activity.Value is { } value)
        {
            line["value"] = JToken.FromObject(value);
        }

        if (activity.Attachments is { Count: > 0 } attachments)
        {
            line["attachments"] = new JArray(attachments.Select(attachment => attachment.Name ?? attachment.ContentType));
        }

        return line;
    }

    private async Task<IReadOnlyList<StoredConversation>> ConversationsAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        member.ChannelId == DirectLineAdapter.ChannelId ? await store.FindConversationsOfAsync(member.MemberId, cancellationToken) : [];
}
