using BackPainBot.Dialogs.Privacy;
using BackPainBot.Storage;
using BackPainBot.Turns;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Privacy;

/// <summary>The bot's last replies in each of a member's conversations, kept so that a resend gets the same again.</summary>
internal sealed class RepliesData(DocumentStorage storage) : IMemberData
{
    public string Kind => "replies";

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        (await KeysAsync(member, cancellationToken)).Count;

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var documents = await DocumentExport.OfAsync(storage, await KeysAsync(member, cancellationToken), cancellationToken);
        // The words alone, and not those of an earlier download.
        var texts = documents.SelectMany(document => document.SelectTokens("$.replies[*].text")).Where(text => !DataFile.IsPart((string?)text)).ToList();
        return texts.Count == 0 ? null : new JArray(texts);
    }

    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(member, cancellationToken);
        await storage.DeleteAsync([.. keys], cancellationToken);
        return keys.Count;
    }

    private async Task<IReadOnlyList<string>> KeysAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var found = new List<string>();
        foreach (var end in ReplyLog.KeysOf(MemberKeys.ConversationEnd(member)))
        {
            found.AddRange(await storage.FindKeysAsync(MemberKeys.ConversationsStart(member), end, cancellationToken));
        }

        string[] own = [.. ReplyLog.KeysOf(MemberKeys.Conversation(member))];
        return [.. found.Where(key => own.Contains(key) || MemberKeys.IsCertain(member, key))];
    }
}
