using BackPainBot.Storage;
using Microsoft.Bot.Builder;

namespace BackPainBot.Turns;

/// <summary>A state's document within one attempt at a turn: what was read, and what is to be written.</summary>
internal sealed class TurnDocument<TState>(TState state, ITurnContext turnContext)
    where TState : BotState, ITurnDocument
{
    private bool _wasRead;
    private string? _etag;

    public string Key { get; } = state.KeyOf(turnContext);

    /// <summary>Whether the bot asked for the document to be removed.</summary>
    public bool IsDeleted => TurnDocument.IsDeleted(state, turnContext);

    /// <summary>The entries, as the bot left them; <see langword="null"/> when nobody read or wrote any.</summary>
    public IDictionary<string, object>? Entries => state.GetCachedState(turnContext)?.State;

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await state.LoadAsync(turnContext, force: false, cancellationToken);
        _wasRead = true;
        _etag = Entries is { } entries ? DocumentFormat.ETagOf(entries) : null;
    }

    /// <summary>The eTag of what is stored; null where nothing is. Known once it was read.</summary>
    public string? StoredETag => _etag;

    /// <summary>Puts other entries in the place of those that were read; what is written must still match what was read.</summary>
    public void Replace(IDictionary<string, object> entries)
    {
        var cached = state.GetCachedState(turnContext).State;
        cached.Clear();
        foreach (var (name, value) in entries)
        {
            cached[name] = value;
        }
    }

    /// <summary>The entries with the eTag they were read with, whatever the bot did to them; nothing when there is nothing to write.</summary>
    public IDictionary<string, object>? ToWrite()
    {
        if (Entries is not { } entries)
        {
            return null;
        }

        if (IsDeleted)
        {
            entries.Remove(DocumentFormat.ETagName);
        }
        else if (_wasRead)
        {
            SetETag(entries);
        }

        // What never was and stays empty need not be.
        return entries.Count == 0 ? null : entries;
    }

    private void SetETag(IDictionary<string, object> entries)
    {
        if (_etag is null)
        {
            entries.Remove(DocumentFormat.ETagName);
        }
        else
        {
            entries[DocumentFormat.ETagName] = _etag;
        }
    }
}

/// <summary>Marks on a turn.</summary>
internal static class TurnDocument
{
    public static void MarkDeleted(BotState state, ITurnContext turnContext) => turnContext.TurnState[Mark(state)] = true;

    public static bool IsDeleted(BotState state, ITurnContext turnContext) => turnContext.TurnState.ContainsKey(Mark(state));

    private static string Mark(BotState state) => $"{state.GetType().FullName}.Deleted";
}
