using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Typed reads of dialog state that may come straight from memory or from some storage's JSON.</summary>
internal static class StateDictionaryExtensions
{
    /// <summary>Reads an object; one that a storage left as JSON is made into the type and put back, so that changes to it are kept.</summary>
    public static T Get<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (state == null || !state.TryGetValue(key, out var value) || value == null)
        {
            return null;
        }

        if (value is T typed)
        {
            return typed;
        }

        if (value is JObject json)
        {
            // A dictionary of objects becomes one of plain values, not of JSON tokens.
            typed = typeof(T) == typeof(IDictionary<string, object>)
                ? (T)(object)json.ToObject<Dictionary<string, object>>()
                : json.ToObject<T>();
            state[key] = typed;
            return typed;
        }

        return null;
    }

    /// <summary>Reads a whole number, whatever numeric type it has after storage; 0 if there is none.</summary>
    public static int GetInt32(this IDictionary<string, object> state, string key)
    {
        if (state == null || !state.TryGetValue(key, out var value))
        {
            return 0;
        }

        return value switch
        {
            int number => number,
            long number => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
            IConvertible other when double.TryParse(
                other.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                => (int)Math.Clamp(number, int.MinValue, int.MaxValue),
            _ => 0,
        };
    }
}
