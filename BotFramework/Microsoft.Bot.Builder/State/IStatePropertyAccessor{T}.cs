namespace Microsoft.Bot.Builder;

/// <summary>Reads and changes one property of a state. Nothing is kept until the state itself is saved.</summary>
/// <typeparam name="T">The type of the property.</typeparam>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>Reads the property, and loads the state if this turn did not load it yet.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="defaultValueFactory">Makes the value where there is none; what it makes is set. Null for the type's default, which is not set.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>The value itself, not a copy: changes to it are kept when the state is saved.</returns>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Sets the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">The value; may be null.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that completes when the property is set.</returns>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    /// <summary>Removes the property.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the loading.</param>
    /// <returns>A task that completes when the property is removed.</returns>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
