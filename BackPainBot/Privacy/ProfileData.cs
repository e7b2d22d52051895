using BackPainBot.Dialogs.Privacy;
using BackPainBot.Storage;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Privacy;

/// <summary>What outlasts a conversation.</summary>
internal sealed class ProfileData(DocumentStorage storage) : IMemberData
{
    public string Kind => "profile";

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        (await storage.ReadAsync([MemberKeys.Profile(member)], cancellationToken)).Count;

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        (await DocumentExport.OfAsync(storage, [MemberKeys.Profile(member)], cancellationToken)).FirstOrDefault();

    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var count = await CountAsync(member, cancellationToken);
        await storage.DeleteAsync([MemberKeys.Profile(member)], cancellationToken);
        return count;
    }
}
