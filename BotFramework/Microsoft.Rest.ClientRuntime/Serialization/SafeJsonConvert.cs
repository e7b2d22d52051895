using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Converts with the settings given and nothing else: process-wide defaults of Newtonsoft.Json are not looked at.</summary>
public static class SafeJsonConvert
{
    /// <summary>Reads an object.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="settings">How to read it; <c>null</c> for Newtonsoft's own defaults.</param>
    /// <returns>The object; the type's default for an empty text.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of that type.</exception>
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var reader = new JsonTextReader(new StringReader(json));
        return JsonSerializer.Create(settings).Deserialize<T>(reader);
    }

    /// <summary>Reads an object with converters of its own.</summary>
    /// <typeparam name="T">Type to read.</typeparam>
    /// <param name="json">The JSON text.</param>
    /// <param name="deserializationConverters">Converters to use.</param>
    /// <returns>The object; the type's default for an empty text.</returns>
    /// <exception cref="JsonException">The text is not JSON, or not of that type.</exception>
    public static T DeserializeObject<T>(string json, params JsonConverter[] deserializationConverters) =>
        DeserializeObject<T>(json, new JsonSerializerSettings { Converters = deserializationConverters ?? [] });

    /// <summary>Writes an object.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="settings">How to write it; <c>null</c> for Newtonsoft's own defaults.</param>
    /// <returns>The JSON text.</returns>
    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        using var writer = new JsonTextWriter(text);
        var serializer = JsonSerializer.Create(settings);
        writer.Formatting = serializer.Formatting;
        serializer.Serialize(writer, obj);
        return text.ToString();
    }

    /// <summary>Writes an object with converters of its own.</summary>
    /// <param name="obj">The object.</param>
    /// <param name="serializationConverters">Converters to use.</param>
    /// <returns>The JSON text.</returns>
    public static string SerializeObject(object obj, params JsonConverter[] serializationConverters) =>
        SerializeObject(obj, new JsonSerializerSettings { Converters = serializationConverters ?? [] });
}
