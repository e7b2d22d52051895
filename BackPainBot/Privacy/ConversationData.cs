using BackPainBot.Dialogs.Privacy;
using BackPainBot.Storage;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Privacy;

/// <summary>The documents of a member's conversations: what they told, and where the conversation is.</summary>
internal sealed class ConversationData(DocumentStorage storage) : IMemberData
{
    public string Kind => "conversation";

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        (await KeysAsync(member, cancellationToken)).Count;

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var documents = await DocumentExport.OfAsync(storage, await KeysAsync(member, cancellationToken), cancellationToken);
        return documents.Count == 0 ? null : new JArray(documents);
    }

    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(member, cancellationToken);
        await storage.DeleteAsync([.. keys], cancellationToken);
        return keys.Count;
    }

    private async Task<IReadOnlyList<string>> KeysAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var keys = await storage.FindKeysAsync(MemberKeys.ConversationsStart(member), MemberKeys.ConversationEnd(member), cancellationToken);
        return [.. keys.Where(key => MemberKeys.IsCertain(member, key))];
    }
}
