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
public abstract class BotState : IPropertyManager
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

    /// <summary>Reads a property of the loaded state.</summary>
    /// <typeparam name="T">Its type; a value kept as another type is converted by way of JSON.</typeparam>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>The value; the default of a reference type where there is none.</returns>
    /// <exception cref="KeyNotFoundException">There is no such property, and <typeparamref name="T"/> is a value type.</exception>
    /// <exception cref="InvalidOperationException">This turn did not load the state.</exception>
    protected Task<T> GetPropertyValueAsync<T>(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
        => TryGetValue<T>(turnContext, propertyName, out var value) || !typeof(T).IsValueType
            ? Task.FromResult(value)
            : throw new KeyNotFoundException(propertyName);

    /// <summary>Sets a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="value">The value; may be null.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that completes when the property is set.</returns>
    /// <exception cref="InvalidOperationException">This turn did not load the state.</exception>
    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object value, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext)[propertyName] = value;
        return Task.CompletedTask;
    }

    /// <summary>Removes a property of the loaded state.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="propertyName">The name of the property.</param>
    /// <param name="cancellationToken">Not used.</param>
    /// <returns>A task that completes when the property is removed.</returns>
    /// <exception cref="InvalidOperationException">This turn did not load the state.</exception>
    protected Task DeletePropertyValueAsync(
        ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(propertyName);
        LoadedState(turnContext).Remove(propertyName);
        return Task.CompletedTask;
    }

    // Without the exception for a missing value, which every first turn would pay for.
    private bool TryGetValue<T>(ITurnContext turnContext, string propertyName, out T value)
    {
        ArgumentNullException.ThrowIfNull(propertyName);

        var found = LoadedState(turnContext).TryGetValue(propertyName, out var kept);
        value = kept switch
        {
            T typed => typed,
            null => default,
            JToken json => json.ToObject<T>(Serializer),
            _ => JToken.FromObject(kept, Serializer).ToObject<T>(Serializer),
        };
        return found;
    }

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

    /// <summary>A state as a turn loaded it.</summary>
    public class CachedBotState
    {
        private static readonly byte[] Empty = TokenDocument.Write(new Dictionary<string, object>());

        /// <summary>Takes over a state as it is in the storage.</summary>
        /// <param name="state">The properties; null for none.</param>
        public CachedBotState(IDictionary<string, object> state = null)
        {
            State = state ?? new Dictionary<string, object>();
            Written = state == null ? Empty : TokenDocument.Write(state);
        }

        internal CachedBotState(IDictionary<string, object> state, byte[] written)
        {
            State = state;
            Written = written;
        }

        /// <summary>The properties by name.</summary>
        public IDictionary<string, object> State { get; set; }

        // The state as it is in the storage, by which changes are seen; null where that is not known.
        internal byte[] Written { get; set; }

        // Brings Written up to the present and says whether it was out of date.
        internal bool Update()
        {
            var before = Written;
            Written = TokenDocument.Write(State, before);
            return !ReferenceEquals(before, Written);
        }
    }

    private sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            if ((!state.TryGetValue<T>(turnContext, name, out var value) || value == null) && defaultValueFactory != null)
            {
                value = defaultValueFactory();
                await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
            }

            return value;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.SetPropertyValueAsync(turnContext, name, value, cancellationToken).ConfigureAwait(false);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await state.LoadAsync(turnContext, false, cancellationToken).ConfigureAwait(false);
            await state.DeletePropertyValueAsync(turnContext, name, cancellationToken).ConfigureAwait(false);
        }
    }
}
