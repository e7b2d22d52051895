using BackPainBot.Channels.DirectLine.Transcripts;
using BackPainBot.Dialogs.Privacy;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Channels.DirectLine.Uploads;

/// <summary>The files that a member sent in web chats, as something kept of them. Named in the download, not included: they are the member's own.</summary>
internal sealed class UploadData(IChatStore store, ChatRemoval removal) : IMemberData
{
    public string Kind => "uploads";

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) => (await UploadsAsync(member, cancellationToken)).Count;

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var uploads = await UploadsAsync(member, cancellationToken);
        return uploads.Count == 0 ? null : new JArray(uploads.Select(upload => new JObject { ["name"] = upload.Name, ["bytes"] = upload.Size }));
    }

    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var removed = 0;
        foreach (var conversation in await ConversationsAsync(member, cancellationToken))
        {
            removed += await removal.ClearUploadsAsync(conversation.Id, cancellationToken);
        }

        return removed;
    }

    private async Task<List<StoredUpload>> UploadsAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var uploads = new List<StoredUpload>();
        foreach (var conversation in await ConversationsAsync(member, cancellationToken))
        {
            uploads.AddRange(await store.FindUploadsOfAsync(conversation.Id, cancellationToken));
        }

        return uploads;
    }

    private async Task<IReadOnlyList<StoredConversation>> ConversationsAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        member.ChannelId == DirectLineAdapter.ChannelId ? await store.FindConversationsOfAsync(member.MemberId, cancellationToken) : [];
}
