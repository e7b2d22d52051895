using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
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
