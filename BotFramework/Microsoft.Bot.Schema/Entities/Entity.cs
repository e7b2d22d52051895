using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Something that a message is about or that a client tells of itself: a mention, a place, what the client can do.</summary>
public class Entity
{
    // Entities may nest deeper than the 64 levels at which the default serializer stops.
    private static readonly JsonSerializer _serializer = JsonSerializer.Create(new JsonSerializerSettings { MaxDepth = null });

    [JsonExtensionData]
    private JObject _properties;

    /// <summary>Makes an entity without a type.</summary>
    public Entity()
    {
    }

    /// <summary>Makes an entity of a type.</summary>
    /// <param name="type">See <see cref="Type"/>.</param>
    public Entity(string type = default)
    {
        Type = type;
    }

    /// <summary>What the entity is, which says what else it holds; schema.org names are customary.</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    /// <summary>Everything in the entity's JSON that its class has no property for.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= new JObject();
        set => _properties = value;
    }

    /// <summary>Reads the entity as another class.</summary>
    /// <typeparam name="T">The class, such as <see cref="Mention"/>.</typeparam>
    /// <returns>A new object with what of the entity fits the class.</returns>
    /// <exception cref="JsonException">A property of the entity does not fit the class.</exception>
    public T GetAs<T>() => JObject.FromObject(this, _serializer).ToObject<T>(_serializer);

    /// <summary>Replaces the type and <see cref="Properties"/> by those of another object.</summary>
    /// <typeparam name="T">The object's class.</typeparam>
    /// <param name="obj">The object; what is written as JSON is taken over.</param>
    public void SetAs<T>(T obj)
    {
        var entity = JToken.FromObject(obj, _serializer).ToObject<Entity>(_serializer);
        Type = entity.Type;
        Properties = entity.Properties;
    }

    /// <summary>Compares two entities by their JSON.</summary>
    /// <param name="other">The other entity.</param>
    /// <returns>True if both hold the same values under the same names, in whatever order.</returns>
    public bool Equals(Entity other) =>
        ReferenceEquals(this, other)
        || (other != null && JToken.DeepEquals(JObject.FromObject(this, _serializer), JObject.FromObject(other, _serializer)));

    /// <inheritdoc/>
    public override bool Equals(object obj) => obj != null && obj.GetType() == GetType() && Equals((Entity)obj);

    /// <inheritdoc/>
    public override int GetHashCode() => Type == null ? 0 : StringComparer.Ordinal.GetHashCode(Type);
}
