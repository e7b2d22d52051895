using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public class TokenExchangeInvokeRequest
{
    [JsonExtensionData]
    private JObject _properties;

    [JsonProperty("connectionName")]
    public string ConnectionName { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }

    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }
}
