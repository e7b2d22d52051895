namespace Microsoft.Bot.Builder;

/// <summary>Gives access to named properties of a state.</summary>
public interface IPropertyManager
{
    /// <summary>Makes an accessor; the property itself comes into being when it is first set.</summary>
    /// <typeparam name="T">The type of the property.</typeparam>
    /// <param name="name">The name of the property; not empty.</param>
    /// <returns>The accessor, good for every turn.</returns>
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
