using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A point on the Earth (WGS 84), in the terms of schema.org.</summary>
public class GeoCoordinates : Entity
{
    private const string TypeName = "GeoCoordinates";

    /// <summary>Makes a point that is not known yet.</summary>
    public GeoCoordinates()
        : base(TypeName)
    {
    }

    /// <summary>Makes a point.</summary>
    /// <param name="elevation">See <see cref="Elevation"/>.</param>
    /// <param name="latitude">See <see cref="Latitude"/>.</param>
    /// <param name="longitude">See <see cref="Longitude"/>.</param>
    /// <param name="type">Without effect: a point's type is always <c>GeoCoordinates</c>.</param>
    /// <param name="name">See <see cref="Name"/>.</param>
    public GeoCoordinates(
        double? elevation = default,
        double? latitude = default,
        double? longitude = default,
        string type = default,
        string name = default)
        : base(TypeName)
    {
        Elevation = elevation;
        Latitude = latitude;
        Longitude = longitude;
        Name = name;
    }

    /// <summary>Height in metres.</summary>
    [JsonProperty("elevation")]
    public double? Elevation { get; set; }

    /// <summary>Latitude in degrees, north positive.</summary>
    [JsonProperty("latitude")]
    public double? Latitude { get; set; }

    /// <summary>Longitude in degrees, east positive.</summary>
    [JsonProperty("longitude")]
    public double? Longitude { get; set; }

    /// <summary>What the point is called.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }
}
