using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

/// <summary>JSON to and fro, with the settings that connectors use on the wire.</summary>
internal static class Wire
{
    private static readonly JsonSerializerSettings _settings = new() { NullValueHandling = NullValueHandling.Ignore };

    // Dates stay the text that they are, so that a comparison sees what is really written.
    private static readonly JsonSerializerSettings _plain = new() { DateParseHandling = DateParseHandling.None };

    public static string Write(object value) => JsonConvert.SerializeObject(value, _settings);

    public static JObject WriteObject(object value) => JsonConvert.DeserializeObject<JObject>(Write(value), _plain);

    public static T Read<T>(string json) => JsonConvert.DeserializeObject<T>(json, _settings);

    public static JObject Parse(string json) => JsonConvert.DeserializeObject<JObject>(json, _plain);
}
