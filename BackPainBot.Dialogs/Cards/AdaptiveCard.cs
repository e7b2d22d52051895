using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace BackPainBot.Dialogs.Cards;

/// <summary>A card of one kind: its template, parsed once, and the record that fills it.</summary>
/// <typeparam name="TData">What the template's places are filled from; names in camel case, null leaves an element out.</typeparam>
public sealed class AdaptiveCard<TData>
    where TData : notnull
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver(),
        NullValueHandling = NullValueHandling.Ignore,
    });

    private readonly CardTemplate _template;

    /// <summary>The card whose template is <c>Cards/{name}.json</c>.</summary>
    /// <exception cref="FileNotFoundException">There is no such template.</exception>
    public AdaptiveCard(string name) => _template = CardTemplate.Embedded(name);

    /// <summary>The card filled with <paramref name="data"/>, as it travels on an activity.</summary>
    public Attachment Render(TData data) => new(ContentType, content: _template.Bind(Json(data)));

    internal static JObject Json(TData data) => JObject.FromObject(data, Serializer);
}
