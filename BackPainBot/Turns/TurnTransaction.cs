using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Privacy;
using BackPainBot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Turns;

/// <summary>
/// Makes a turn of the bot all or nothing: the member's document is read once, the bot runs, the document is written if it changed, and
/// only then do the replies go out. When somebody else wrote the document meanwhile, the replies are dropped and the turn runs again on
/// what is there now. An activity that was answered before gets the same replies again, and the bot does not run.
/// </summary>
internal sealed partial class TurnTransaction(
    IBot bot,
    MemberState memberState,
    MemberProfile memberProfile,
    DocumentStorage storage,
    MemberLocks locks,
    DeliveredTurns delivered,
    WithheldTurns withheld,
    TimeProvider clock,
    ILogger<TurnTransaction> logger) : IBot
{
    /// <summary>How often a turn is tried before it counts as failed.</summary>
    public const int Attempts = 3;

    /// <summary>The entry of the member's document that belongs to the turn, not to the bot.</summary>
    internal const string RecentName = "recent";

    /// <summary>The entry that holds which cards were submitted last.</summary>
    internal const string SubmitsName = "submits";

    private readonly ReplyLog _replyLog = new(storage);
    private readonly SentCards _sentCards = new(storage);

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        using var place = await locks.EnterAsync(memberState.KeyOf(turnContext), cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await AttemptAsync(turnContext, cancellationToken);
                return;
            }
            catch (ETagConflictException) when (attempt < Attempts)
            {
                LogConflict(logger, attempt);
            }
        }
    }

    private async Task AttemptAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var held = new HeldTurnContext(turnContext);
        var document = new TurnDocument<MemberState>(memberState, held);
        await document.ReadAsync(cancellationToken);
        var told = withheld.Find(document.Key, document.StoredETag);
        if (told is not null)
        {
            document.Replace(told);
        }

        var recent = RecentActivities.Parse(document.Entries?.TryGetValue(RecentName, out var kept) == true ? kept as string : null);
        var activityId = turnContext.Activity.Id;
        if (!string.IsNullOrEmpty(activityId) && recent.SlotOf(activityId) is { } slot)
        {
            await RepeatAsync(turnContext, document.Key, slot, cancellationToken);
            return;
        }

        if (IsDelivered(turnContext.Activity, document.Key))
        {
            // Answered, and then forgotten with all that the member had deleted.
            return;
        }

        var submits = RecentSubmits.Parse(document.Entries?.TryGetValue(SubmitsName, out var cards) == true ? cards as string : null);
        var submit = RecentSubmits.DigestOf(turnContext.Activity);
        if (submit is not null && submits.IsRepeated(submit, clock.GetUtcNow()))
        {
            return;
        }

        await bot.OnTurnAsync(held, cancellationToken);
        if (submit is not null && document is { IsDeleted: false, Entries: { } entries })
        {
            entries[SubmitsName] = submits.ToString();
        }

        var mayStore = !(Unconsented.Get(held) ?? told is not null);
        await WriteAsync(held, document, recent, mayStore, cancellationToken);
        TellChannel(turnContext, !mayStore, Agreement.Get(held) ?? mayStore);
        await held.ReleaseAsync(
            (id, token) => _sentCards.FindAsync(document.Key, id, token), exception => LogNotReplaced(logger, exception.GetType().Name), cancellationToken);
        MarkDelivered(turnContext.Activity, document.Key);
        await KeepSentAsync(held, document.Key, cancellationToken);
    }

    /// <summary>What went out is known to the member already; that a card cannot be replaced later is no error of the turn.</summary>
    private async Task KeepSentAsync(HeldTurnContext held, string member, CancellationToken cancellationToken)
    {
        if (held.SentCards.Count == 0 || Agreement.Get(held) != true || !CardChannels.TakeUpdates(held.Activity.ChannelId)
            || held.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            return;
        }

        try
        {
            await _sentCards.KeepAsync(member, held.SentCards, cancellationToken);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotReplaced(logger, exception.GetType().Name);
        }
    }

    private async Task RepeatAsync(ITurnContext turnContext, string member, int slot, CancellationToken cancellationToken)
    {
        var unconsented = withheld.Replies(member, slot);
        IEnumerable<Activity> replies = unconsented ?? await _replyLog.ReadAsync(member, slot, cancellationToken);
        TellChannel(turnContext, unconsented is not null, null);
        if (IsDelivered(turnContext.Activity, member))
        {
            // An invoke is answered in the response, which the caller never got.
            replies = replies.Where(reply => reply.Type == ActivityTypesEx.InvokeResponse);
        }

        IActivity[] again = [.. replies];
        if (again.Length > 0)
        {
            await turnContext.SendActivitiesAsync(again, cancellationToken);
        }

        MarkDelivered(turnContext.Activity, member);
    }

    /// <summary>A channel that keeps what is said must know, before it gets the replies, what the bot said of the turn.</summary>
    private static void TellChannel(ITurnContext turnContext, bool unconsented, bool? agreed)
    {
        Unconsented.Set(turnContext, unconsented);
        if (agreed is { } known)
        {
            Agreement.Set(turnContext, known);
        }
    }

    private async Task WriteAsync(
        HeldTurnContext held, TurnDocument<MemberState> document, RecentActivities recent, bool mayStore, CancellationToken cancellationToken)
    {
        var profile = new TurnDocument<MemberProfile>(memberProfile, held);
        if (document.IsDeleted || profile.IsDeleted)
        {
            await DeleteAsync(document, profile, cancellationToken);
        }

        var changes = new Dictionary<string, object>(3, StringComparer.Ordinal);
        if (profile.ToWrite() is { } profileEntries)
        {
            changes[profile.Key] = profileEntries;
        }

        var entries = document.ToWrite();
        var slot = document.IsDeleted ? null : Record(held, document, recent, ref entries);
        if (entries is not null && mayStore)
        {
            changes[document.Key] = entries;
            if (slot is { } answered && held.Replies.Count > 0)
            {
                changes[ReplyLog.KeyOf(document.Key, answered)] = ReplyLog.DocumentOf(held.Replies);
            }
        }

        if (changes.Count > 0)
        {
            await storage.WriteAsync(changes, cancellationToken);
        }

        if (entries is not null && !mayStore)
        {
            withheld.Put(document.Key, document.StoredETag, entries, slot, held.Replies);
        }
        else
        {
            withheld.Remove(document.Key);
        }
    }

    /// <summary>
    /// Notes the activity as answered, in a slot. A turn that neither answers nor changes anything leaves no trace; it may as well run
    /// again.
    /// </summary>
    private int? Record(
        HeldTurnContext held, TurnDocument<MemberState> document, RecentActivities recent, ref IDictionary<string, object>? entries)
    {
        if (string.IsNullOrEmpty(held.Activity.Id) || (held.Replies.Count == 0 && (entries is null || !storage.IsChanged(entries))))
        {
            return null;
        }

        var slot = recent.Add(held.Activity.Id);
        entries ??= document.Entries ?? new Dictionary<string, object>();
        entries[RecentName] = recent.ToString();
        return slot;
    }

    private async Task DeleteAsync(
        TurnDocument<MemberState> document, TurnDocument<MemberProfile> profile, CancellationToken cancellationToken)
    {
        List<string> keys = [];
        if (document.IsDeleted)
        {
            keys.Add(document.Key);
            keys.AddRange(ReplyLog.KeysOf(document.Key));
        }

        if (profile.IsDeleted)
        {
            keys.Add(profile.Key);
        }

        await storage.DeleteAsync([.. keys], cancellationToken);
    }

    private bool IsDelivered(Activity activity, string member) =>
        !string.IsNullOrEmpty(activity.Id) && activity.DeliveryMode != DeliveryModes.ExpectReplies && delivered.Contains(member, activity.Id);

    private void MarkDelivered(Activity activity, string member)
    {
        if (!string.IsNullOrEmpty(activity.Id) && activity.DeliveryMode != DeliveryModes.ExpectReplies)
        {
            delivered.Add(member, activity.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A member's document was written by another instance; attempt {Attempt} is dropped.")]
    private static partial void LogConflict(ILogger logger, int attempt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A card that is done with could not be replaced: {ExceptionType}.")]
    private static partial void LogNotReplaced(ILogger logger, string exceptionType);
}
