using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One document of named properties: loaded once a turn, kept in <see cref="ITurnContext.TurnState"/> meanwhile, and
/// written only if it changed. Two turns that load and save the same document don't notice each other: the last wins,
/// unless the storage itself refuses.
/// </summary>
/// <remarks>
/// What a storage gets is the dictionary that the turn works with, so that a storage may put a version into it; what it
/// gives back may be such a dictionary or a <see cref="JObject"/>.
/// </remarks>
public abstract partial class BotState : IPropertyManager
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = null });

    private readonly IStorage _storage;
    private readonly string _contextServiceKey;
    private readonly TokenMemoryDocuments _memory;

    /// <summary>Makes a state.</summary>
    /// <param name="storage">Where the document is kept.</param>
    /// <param name="contextServiceKey">The name of the loaded state in <see cref="ITurnContext.TurnState"/>; another one for each state of a bot.</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);

        _storage = storage;
        _contextServiceKey = contextServiceKey;
        _memory = (storage as MemoryStorage)?.TokenDocuments;
    }

    /// <inheritdoc/>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            // Upstream answers an empty name as it does a missing one.
            throw new ArgumentNullException(nameof(name));
        }

        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Loads the state, if this turn did not load it yet.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to load it again and forget what was changed since.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that completes when the state is loaded.</returns>
    /// <exception cref="InvalidOperationException">The storage gave something that is not a dictionary of properties.</exception>
    public virtual Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        if (!force && GetCachedState(turnContext)?.State != null)
        {
            return Task.CompletedTask;
        }

        var key = GetStorageKey(turnContext);
        if (_memory == null)
        {
            return LoadFromStorageAsync(turnContext, key, cancellationToken);
        }

        var bytes = _memory.ReadBytes(key);
        turnContext.TurnState[_contextServiceKey] = bytes == null
            ? new CachedBotState()
            : new CachedBotState(AsProperties(TokenDocument.Read(bytes)), bytes);
        return Task.CompletedTask;
    }

    /// <summary>Writes the state, if it changed since it was loaded or last written.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="force">True to write it even if it did not change. A state that is not loaded is not written.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <returns>A task that completes when the state is written.</returns>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);

        var cached = GetCachedState(turnContext);
        if (cached == null || !(cached.Update() || force))
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        try
        {
            if (_memory != null)
            {
                _memory.WriteBytes(key, cached.Written);
            }
            else
            {
                await WriteToStorageAsync(key, cached, cancellationToken).ConfigureAwait(false);
            }
        }
        catch
        {
            // It is still to be written.
            cached.Written = null;
            throw;
        }
    }

    /// <summary>Empties the state for the rest of the turn; saving then writes it empty.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that completes when the state is empty.</returns>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState[_contextServiceKey] = new CachedBotState { Written = null };
        return Task.CompletedTask;
    }

    /// <summary>Deletes the document and forgets what this turn loaded.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the deletion.</param>
    /// <returns>A task that completes when the document is deleted.</returns>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        await _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A copy of the loaded state as JSON, without type names.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The state, as a <see cref="JObject"/>.</returns>
    /// <exception cref="InvalidOperationException">This turn did not load the state.</exception>
    public JToken Get(ITurnContext turnContext) => JObject.FromObject(LoadedState(turnContext), Serializer);

    /// <summary>The state as this turn loaded it.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The state itself, or null where this turn did not load it.</returns>
    public CachedBotState GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>The key of the document that belongs to a turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <returns>The key.</returns>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    private IDictionary<string, object> LoadedState(ITurnContext turnContext)
        => GetCachedState(turnContext)?.State
            ?? throw new InvalidOperationException($"{GetType().Name} is not loaded in this turn: call {nameof(LoadAsync)} first.");

    private async Task LoadFromStorageAsync(ITurnContext turnContext, string key, CancellationToken cancellationToken)
    {
        var documents = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        turnContext.TurnState[_contextServiceKey] = documents.TryGetValue(key, out var document) && document != null
            ? new CachedBotState(AsProperties(document))
            : new CachedBotState();
    }

    private async Task WriteToStorageAsync(string key, CachedBotState cached, CancellationToken cancellationToken)
    {
        var before = cached.State.ToArray();
        await _storage.WriteAsync(new Dictionary<string, object> { [key] = cached.State }, cancellationToken).ConfigureAwait(false);

        // What the storage itself put into the dictionary, such as a version, is no change of the bot's.
        if (!cached.State.SequenceEqual(before))
        {
            cached.Update();
        }
    }

    private static IDictionary<string, object> AsProperties(object document) => document switch
    {
        IDictionary<string, object> properties => properties,
        JObject json => json.ToObject<Dictionary<string, object>>(Serializer),
        _ => throw new InvalidOperationException("The storage gave a document that is not a dictionary of properties."),
    };
}
