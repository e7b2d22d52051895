using BackPainBot.Dialogs.Feedback;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Privacy;
using BackPainBot.Storage;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Feedback;

/// <summary>Feedback as a document of its own for each conversation, kept like the others. The log counts it, without who said what.</summary>
internal sealed partial class FeedbackStore(DocumentStorage storage, ILogger<FeedbackStore> logger) : IFeedbackStore, IMemberData
{
    /// <summary>How many notes of one conversation are kept; the oldest go first.</summary>
    public const int Most = 20;

    private const string End = "/feedback";
    private const string Notes = "notes";
    private const string Id = "id";

    public string Kind => "feedback";

    public async Task AddAsync(MemberIdentity member, string activityId, FeedbackNote note, CancellationToken cancellationToken)
    {
        var key = MemberKeys.Conversation(member) + End;
        var document = await ReadAsync(key, cancellationToken);
        var entry = JObject.FromObject(note);
        entry[nameof(FeedbackNote.Rating)] = note.Rating?.ToString();
        // A turn that runs again says the same again.
        entry[Id] = DocumentFormat.DigestOf(activityId);
        var others = (document.TryGetValue(Notes, out var kept) ? kept as JArray : null)?.Where(other => (string?)other[Id] != (string?)entry[Id]) ?? [];
        document[Notes] = new JArray(others.Append(entry).TakeLast(Most));
        document[DocumentFormat.ETagName] = DocumentWrite.Anything;
        await storage.WriteAsync(new Dictionary<string, object> { [key] = document }, cancellationToken);
        LogFeedback(logger, note.Rating, note.KnowledgeVersion);
    }

    public async Task<int> CountAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        (await DocumentsAsync(member, cancellationToken)).Sum(document => (document[Notes] as JArray)?.Count ?? 0);

    public async Task<JToken?> ExportAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var notes = (await DocumentsAsync(member, cancellationToken)).SelectMany(document => document[Notes] ?? new JArray()).ToList();
        return notes.Count == 0 ? null : new JArray(notes);
    }

    public async Task<int> DeleteAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var count = await CountAsync(member, cancellationToken);
        await storage.DeleteAsync([.. await KeysAsync(member, cancellationToken)], cancellationToken);
        return count;
    }

    private async Task<IDictionary<string, object>> ReadAsync(string key, CancellationToken cancellationToken) =>
        (await storage.ReadAsync([key], cancellationToken)).TryGetValue(key, out var found) && found is IDictionary<string, object> document
            ? document
            : new Dictionary<string, object>();

    private async Task<List<JObject>> DocumentsAsync(MemberIdentity member, CancellationToken cancellationToken) =>
        await DocumentExport.OfAsync(storage, await KeysAsync(member, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<string>> KeysAsync(MemberIdentity member, CancellationToken cancellationToken)
    {
        var keys = await storage.FindKeysAsync(MemberKeys.ConversationsStart(member), MemberKeys.ConversationEnd(member) + End, cancellationToken);
        return [.. keys.Where(key => key == MemberKeys.Conversation(member) + End || MemberKeys.IsCertain(member, key))];
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Feedback with rating {Rating} on knowledge {Version}")]
    private static partial void LogFeedback(ILogger logger, FeedbackRating? rating, string version);
}
