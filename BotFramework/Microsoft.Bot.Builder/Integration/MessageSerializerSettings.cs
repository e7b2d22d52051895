using Microsoft.Bot.Connector.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How activities are written and read on the wire.</summary>
public static class MessageSerializerSettings
{
    /// <summary>Makes settings that the caller may change.</summary>
    /// <returns>ISO 8601 dates in UTC, no <c>null</c> values, indented.</returns>
    public static JsonSerializerSettings Create() => ProtocolJson.CreateSettings(Formatting.Indented);
}
