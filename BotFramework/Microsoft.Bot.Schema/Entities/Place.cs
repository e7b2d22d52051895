using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place, in the terms of schema.org.</summary>
public class Place : Entity
{
    private const string TypeName = "Place";

    /// <summary>Makes a place of which nothing is known yet.</summary>
    public Place()
        : base(TypeName)
    {
    }

    /// <summary>Makes a place.</summary>
    /// <param name="address">See <see cref="Address"/>.</param>
    /// <param name="geo">See <see cref="Geo"/>.</param>
    /// <param name="hasMap">See <see cref="HasMap"/>.</param>
    /// <param name="type">Without effect: a place's type is always <c>Place</c>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public Place(object address = default, object geo = default, object hasMap = default, string type = default, string name = default)
        : base(TypeName)
    {
        Address = address;
        Geo = geo;
        HasMap = hasMap;
        Name = name;
    }

    /// <summary>The address: a string, or an object of the type <c>PostalAddress</c>.</summary>
    [JsonProperty("address")]
    public object Address { get; set; }

    /// <summary>Where it is: <see cref="GeoCoordinates"/>, or an object of the type <c>GeoShape</c>.</summary>
    [JsonProperty("geo")]
    public object Geo { get; set; }

    /// <summary>A map of the place: its address as a string, or an object of the type <c>Map</c>.</summary>
    [JsonProperty("hasMap")]
    public object HasMap { get; set; }

    /// <summary>What the place is called.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
