using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Reads and writes parts of an object by path: "a.b", "list[2]", "map['a.b']", or "list[index]", where "index" is a
/// path of its own. The object may be a dictionary, JSON, or any object with properties; case makes no difference.
/// </summary>
public static class ObjectPath
{
    /// <summary>Tells whether there is a value at a path.</summary>
    /// <param name="obj">The object; null has no values.</param>
    /// <param name="path">The path; empty for the object itself.</param>
    /// <returns>True if there is one and it is not null.</returns>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>Reads the value at a path.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <param name="obj">The object.</param>
    /// <param name="path">The path; empty for the object itself.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static T GetPathValue<T>(object obj, string path)
        => TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException($"There is no value at '{path}'.");

    /// <summary>Reads the value at a path.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <param name="obj">The object.</param>
    /// <param name="path">The path; empty for the object itself.</param>
    /// <param name="defaultValue">What to return if there is none.</param>
    /// <returns>The value.</returns>
    public static T GetPathValue<T>(object obj, string path, T defaultValue)
        => TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>Reads the value at a path.</summary>
    /// <typeparam name="T">The type to read it as.</typeparam>
    /// <param name="obj">The object; null has no values.</param>
    /// <param name="path">The path; empty for the object itself, null for nothing.</param>
    /// <param name="value">The value; the type's default if there is none.</param>
    /// <returns>True if there is one, it is not null, and it can be read as the type.</returns>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null || !TryResolvePath(obj, path, out var segments))
        {
            return false;
        }

        var current = obj;
        foreach (var segment in segments)
        {
            current = PathValues.Get(current, segment);
        }

        if (current is null or JValue { Value: null })
        {
            return false;
        }

        try
        {
            value = MapValueTo<T>(current);
            return true;
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>Writes a value at a path; what is missing on the way there is made.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="path">The path.</param>
    /// <param name="value">The value; null to write null.</param>
    /// <param name="json">True to keep an object as JSON, a copy; false to keep it as it is.</param>
    /// <exception cref="ArgumentNullException">There is no object or no path.</exception>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        ArgumentNullException.ThrowIfNull(obj);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!TryResolvePath(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        for (var index = 0; index < segments.Count - 1; index++)
        {
            var next = PathValues.Get(current, segments[index]);
            if (next is null or JValue { Value: null })
            {
                PathValues.Set(current, segments[index], segments[index + 1] is int ? new JArray() : new JObject());

                // JSON may keep a copy of what it is given.
                next = PathValues.Get(current, segments[index]);
            }

            current = next;
        }

        PathValues.Set(current, segments[^1], json ? PathValues.AsJson(value) : value);
    }

    /// <summary>Removes the value at a path, if there is one; in a list its place stays, empty.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="path">The path.</param>
    public static void RemovePathValue(object obj, string path)
    {
        if (obj == null || !TryResolvePath(obj, path, out var segments) || segments.Count == 0)
        {
            return;
        }

        var current = obj;
        for (var index = 0; index < segments.Count - 1 && current != null; index++)
        {
            current = PathValues.Get(current, segments[index]);
        }

        PathValues.Remove(current, segments[^1]);
    }

    /// <summary>Cuts a path into its parts.</summary>
    /// <param name="obj">The object by which paths within brackets are resolved.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">The parts: a string for a property, an int for a place in a list.</param>
    /// <param name="eval">True to resolve only a path that leads to a value.</param>
    /// <returns>False if the path is malformed or leads nowhere.</returns>
    public static bool TryResolvePath(object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        segments = PathParser.Parse(obj, propertyPath);
        return segments != null && (!eval || segments.Aggregate(obj, PathValues.Get) != null);
    }

    /// <summary>Calls something for every property of an object.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="action">What to call, with the name and the value.</param>
    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        foreach (var name in GetProperties(obj))
        {
            action(name, PathValues.Get(obj, name));
        }
    }

    /// <summary>The names of an object's properties.</summary>
    /// <param name="obj">The object; null has none.</param>
    /// <returns>The names.</returns>
    public static IEnumerable<string> GetProperties(object obj) => PathValues.Names(obj);

    /// <summary>Tells whether an object has a property, whatever its value.</summary>
    /// <param name="obj">The object; null has none.</param>
    /// <param name="name">The name.</param>
    /// <returns>True if it has.</returns>
    public static bool ContainsProperty(object obj, string name)
        => PathValues.Names(obj).Any(candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Copies an object with everything in it.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="obj">The object.</param>
    /// <returns>The copy.</returns>
    public static T Clone<T>(T obj) => obj == null ? default : (T)JToken.FromObject(obj).ToObject(obj.GetType());

    /// <summary>Lays one object over another.</summary>
    /// <typeparam name="T">Their type.</typeparam>
    /// <param name="startObject">What to start with; null for nothing.</param>
    /// <param name="overlayObject">Whose values that are not null win; null for none.</param>
    /// <returns>A new object.</returns>
    public static T Merge<T>(T startObject, T overlayObject) => Assign<T>(startObject, overlayObject);

    /// <summary>Lays one object over another, of whatever types.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="startObject">What to start with; null for nothing.</param>
    /// <param name="overlayObject">Whose values that are not null win; null for none.</param>
    /// <returns>A new object.</returns>
    public static T Assign<T>(object startObject, object overlayObject) => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>Lays one object over another, of whatever types.</summary>
    /// <param name="startObject">What to start with; null for nothing.</param>
    /// <param name="overlayObject">Whose values that are not null win; null for none.</param>
    /// <param name="type">The type of the result.</param>
    /// <returns>A new object; null if there is nothing to make it of.</returns>
    public static object Assign(object startObject, object overlayObject, Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (startObject == null && overlayObject == null)
        {
            return null;
        }

        var result = startObject == null ? new JObject() : (JObject)JObject.FromObject(startObject).DeepClone();
        if (overlayObject != null)
        {
            result.Merge(JObject.FromObject(overlayObject), new JsonMergeSettings
            {
                MergeArrayHandling = MergeArrayHandling.Replace,
                MergeNullValueHandling = MergeNullValueHandling.Ignore,
                PropertyNameComparison = StringComparison.OrdinalIgnoreCase,
            });
        }

        return result.ToObject(type);
    }

    /// <summary>Makes a value one of a type.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="val">The value; null for the type's default.</param>
    /// <returns>The value itself if it is of the type, otherwise what its JSON reads as.</returns>
    public static T MapValueTo<T>(object val) => val switch
    {
        JValue value when typeof(T) == typeof(object) => (T)value.Value,
        T typed => typed,
        null => default,
        JToken token => token.ToObject<T>(),
        _ => JToken.FromObject(val).ToObject<T>(),
    };
}
