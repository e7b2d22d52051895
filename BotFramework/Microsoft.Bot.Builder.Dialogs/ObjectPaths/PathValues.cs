using System.Collections;
using System.Reflection;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads and writes one part of an object: a property by name or a place in a list by number.</summary>
internal static class PathValues
{
    private const BindingFlags Property = BindingFlags.Instance | BindingFlags.Public | BindingFlags.IgnoreCase;

    // A path may come with a message: no place in a list may be so far that making room for it is an attack.
    private const int LongestList = 100_000;

    public static object Get(object target, object segment) => (target, segment) switch
    {
        (null, _) => null,
        (JArray array, int index) => index < array.Count ? array[index] : null,
        (JObject json, string name) => json.GetValue(name, StringComparison.OrdinalIgnoreCase),
        (JToken, _) => null,
        (IDictionary<string, object> dictionary, string name) => dictionary.TryGetValue(Key(dictionary, name), out var value) ? value : null,
        (IDictionary dictionary, string name) => dictionary[name],
        (IList list, int index) => index < list.Count ? list[index] : null,
        (_, string name) => Find(target, name)?.GetValue(target),
        _ => null,
    };

    public static void Set(object target, object segment, object value)
    {
        switch (target, segment)
        {
            case (JArray array, int index):
                MakeRoom(array.Count, index, () => array.Add(JValue.CreateNull()));
                array[index] = AsToken(value);
                break;
            case (JObject json, string name):
                json[json.Property(name, StringComparison.OrdinalIgnoreCase)?.Name ?? name] = AsToken(value);
                break;
            case (IDictionary<string, object> dictionary, string name):
                dictionary[Key(dictionary, name)] = value;
                break;
            case (IDictionary dictionary, string name):
                dictionary[name] = value;
                break;
            case (IList { IsFixedSize: false } list, int index):
                MakeRoom(list.Count, index, () => list.Add(null));
                list[index] = value;
                break;
            case (IList list, int index) when index < list.Count:
                list[index] = value;
                break;
            case (not null and not JToken, string name) when Find(target, name) is { CanWrite: true } property:
                property.SetValue(target, value is JToken token ? token.ToObject(property.PropertyType) : value);
                break;
        }
    }

    public static void Remove(object target, object segment)
    {
        switch (target, segment)
        {
            case (JObject json, string name):
                json.Property(name, StringComparison.OrdinalIgnoreCase)?.Remove();
                break;
            case (IDictionary<string, object> dictionary, string name):
                dictionary.Remove(Key(dictionary, name));
                break;
            case (IDictionary dictionary, string name):
                dictionary.Remove(name);
                break;
            default:
                if (Get(target, segment) != null)
                {
                    Set(target, segment, null);
                }

                break;
        }
    }

    public static IEnumerable<string> Names(object target) => target switch
    {
        null => Array.Empty<string>(),
        IDictionary<string, object> dictionary => dictionary.Keys,
        JObject json => json.Properties().Select(property => property.Name),
        JToken => Array.Empty<string>(),
        IDictionary dictionary => dictionary.Keys.OfType<string>(),
        _ => target.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsPlain).Select(property => property.Name),
    };

    /// <summary>Keeps plain values as they are; makes JSON of the rest.</summary>
    public static object AsJson(object value) => value switch
    {
        null or string or JToken or DateTime or DateTimeOffset or decimal or Enum => value,
        _ when value.GetType().IsPrimitive => value,
        _ => JToken.FromObject(value),
    };

    private static JToken AsToken(object value) => value switch
    {
        null => JValue.CreateNull(),
        JToken token => token,
        _ => JToken.FromObject(value),
    };

    private static void MakeRoom(int count, int index, Action add)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, LongestList);
        for (; count <= index; count++)
        {
            add();
        }
    }

    private static string Key(IDictionary<string, object> dictionary, string name) => dictionary.ContainsKey(name)
        ? name
        : dictionary.Keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static bool IsPlain(PropertyInfo property) => property.CanRead && property.GetIndexParameters().Length == 0;

    // Of properties that differ in case alone, or hide one another, any will do.
    private static PropertyInfo Find(object target, string name) => target.GetType().GetProperties(Property)
        .FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && IsPlain(property));
}
