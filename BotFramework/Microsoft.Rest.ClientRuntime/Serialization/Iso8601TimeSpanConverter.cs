using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Reads and writes a <see cref="TimeSpan"/> as an ISO 8601 duration, such as <c>PT15M</c>.</summary>
public class Iso8601TimeSpanConverter : JsonConverter
{
    /// <inheritdoc />
    public override bool CanConvert(Type objectType) => objectType == typeof(TimeSpan) || objectType == typeof(TimeSpan?);

    /// <inheritdoc />
    /// <exception cref="JsonSerializationException">The text is not a duration.</exception>
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (reader.TokenType == JsonToken.Null)
        {
            return objectType == typeof(TimeSpan) ? default(TimeSpan) : null;
        }

        try
        {
            return XmlConvert.ToTimeSpan(Convert.ToString(reader.Value, System.Globalization.CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            throw new JsonSerializationException($"The value at '{reader.Path}' is not an ISO 8601 duration.", exception);
        }
    }

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteValue(value is TimeSpan duration ? XmlConvert.ToString(duration) : null);
    }
}
