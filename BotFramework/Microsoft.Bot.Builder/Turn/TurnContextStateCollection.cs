namespace Microsoft.Bot.Builder;

/// <summary>
/// Objects kept for the length of one turn, by name or by type. Names are compared without regard to case.
/// Not safe for use by several threads at once.
/// </summary>
public class TurnContextStateCollection : Dictionary<string, object>, IDisposable
{
    private bool _disposed;

    /// <summary>Makes an empty collection.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>Finds the object of a name.</summary>
    /// <typeparam name="T">The type it should have.</typeparam>
    /// <param name="key">The name.</param>
    /// <returns>The object, or null where there is none of that name and type.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>(string key)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);

        return TryGetValue(key, out var value) ? value as T : null;
    }

    /// <summary>Finds the object kept under the full name of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The object, or null where there is none.</returns>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public T Get<T>()
        where T : class
        => Get<T>(typeof(T).FullName);

    /// <summary>Keeps an object under a name that is not taken yet.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The object; not null.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);

        base.Add(key, value);
    }

    /// <summary>Keeps an object under the full name of its type, which is not taken yet.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object; not null.</param>
    /// <exception cref="ArgumentException">An object of that type is already kept.</exception>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Add<T>(T value)
        where T : class
        => Add(typeof(T).FullName, value);

    /// <summary>Keeps an object under a name, in place of what was there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="key">The name.</param>
    /// <param name="value">The object; may be null.</param>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Set<T>(string key, T value)
        where T : class
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(key);

        this[key] = value;
    }

    /// <summary>Keeps an object under the full name of its type, in place of what was there.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="value">The object; may be null.</param>
    /// <exception cref="ObjectDisposedException">The turn is over.</exception>
    public void Set<T>(T value)
        where T : class
        => Set(typeof(T).FullName, value);

    /// <summary>Ends the use of this collection. What it holds is not disposed: it belongs to whoever put it there.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the use of this collection.</summary>
    /// <param name="disposing">True when called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing) => _disposed = true;
}
