using BackPainBot.Dialogs.Privacy;
using BackPainBot.Storage;
using BackPainBot.Turns;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Privacy;

/// <summary>What a member told before they agreed that it is kept.</summary>
internal sealed class WithheldData(WithheldTurns withheld) : IMemberData
{
    public string Kind => "withheld";

    public Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) => Task.FromResult(Keys(member).Count);

    public Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var documents = Keys(member).Select(withheld.TextOf).OfType<string>().Select(text => DocumentExport.Tidy(JObject.Parse(text))).ToList();
        return Task.FromResult<JToken?>(documents.Count == 0 ? null : new JArray(documents));
    }

    public Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        Task.FromResult(Keys(member).Count(withheld.Remove));

    private List<string> Keys(MemberIdentity member) =>
    [
        .. withheld.Members().Where(key => DocumentStorage.IsBetween(key, MemberKeys.ConversationsStart(member), MemberKeys.ConversationEnd(member))
            && MemberKeys.IsCertain(member, key)),
    ];
}
