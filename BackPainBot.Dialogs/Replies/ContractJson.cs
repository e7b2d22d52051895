using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BackPainBot.Dialogs.Replies;

/// <summary>How the contract writes JSON: names in camel case, and nothing for what is not known.</summary>
internal static class ContractJson
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
    });

    public static JObject Of(object value) => JObject.FromObject(value, Serializer);
}
