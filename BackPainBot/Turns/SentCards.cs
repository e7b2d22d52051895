using BackPainBot.Storage;

namespace BackPainBot.Turns;

/// <summary>
/// Under which ids the cards of a member's last question went out. A turn is written before its replies go, so what it keeps of a reply is
/// an id of its own (<see cref="HeldTurnContext"/>); here stands the channel's. One small document a member, of the latest card only.
/// </summary>
internal sealed class SentCards(DocumentStorage storage)
{
    private const string End = "/replies/sent";

    public static string KeyOf(string member) => member + End;

    /// <summary>Keeps the ids of a turn in the place of those of an earlier one.</summary>
    public Task KeepAsync(string member, IReadOnlyDictionary<string, string> ids, CancellationToken cancellationToken)
    {
        var document = new Dictionary<string, object>(StringComparer.Ordinal) { [DocumentFormat.ETagName] = DocumentWrite.Anything };
        foreach (var (held, sent) in ids)
        {
            document[held] = sent;
        }

        return storage.WriteAsync(new Dictionary<string, object>(StringComparer.Ordinal) { [KeyOf(member)] = document }, cancellationToken);
    }

    /// <summary>The channel's id for one that a turn kept; null where it is not known, or not any more.</summary>
    public async Task<string?> FindAsync(string member, string held, CancellationToken cancellationToken)
    {
        var key = KeyOf(member);
        var found = await storage.ReadAsync([key], cancellationToken);
        return found.TryGetValue(key, out var value) && value is IDictionary<string, object> document && document.TryGetValue(held, out var sent)
            ? sent as string
            : null;
    }
}
