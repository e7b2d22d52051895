using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class EntityTests
{
    [Fact]
    public void An_entity_is_read_as_the_class_of_its_type()
    {
        var entity = Wire.Read<Entity>("""{"type":"GeoCoordinates","latitude":60.1,"longitude":24.9,"name":"Gym"}""");

        var point = entity.GetAs<GeoCoordinates>();

        Assert.Equal((60.1, 24.9, "Gym"), (point.Latitude, point.Longitude, point.Name));
    }

    [Fact]
    public void What_the_class_has_no_property_for_stays_with_the_entity()
    {
        var entity = Wire.Read<Entity>("""{"type":"Place","name":"Gym","floor":2}""");

        Assert.Equal(2, entity.GetAs<Place>().Properties["floor"]);
    }

    [Fact]
    public void Setting_takes_over_type_and_properties()
    {
        var entity = new Entity("old") { Properties = { ["left"] = true } };

        entity.SetAs(new Place(name: "Gym"));

        Assert.Equal("Place", entity.Type);
        Assert.Equal("Gym", entity.GetAs<Place>().Name);
        Assert.Null(entity.Properties["left"]);
    }

    [Fact]
    public void Entities_with_the_same_json_are_equal_and_share_a_hash_code()
    {
        var one = Wire.Read<Entity>("""{"type":"x","a":1,"b":[2]}""");
        var other = Wire.Read<Entity>("""{"b":[2],"a":1,"type":"x"}""");

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("""{"type":"x","a":2,"b":[2]}""")]
    [InlineData("""{"type":"y","a":1,"b":[2]}""")]
    [InlineData("""{"type":"x"}""")]
    [InlineData("null")]
    public void Entities_with_other_json_are_not_equal(string json)
    {
        var one = Wire.Read<Entity>("""{"type":"x","a":1,"b":[2]}""");

        Assert.False(one.Equals(Wire.Read<Entity>(json)));
    }

    [Fact]
    public void An_entity_equals_none_of_another_class()
    {
        Assert.False(new Entity("mention").Equals((object)new Mention()));
        Assert.False(new Entity("mention").Equals("mention"));
    }

    [Fact]
    public void What_does_not_fit_the_class_is_refused()
    {
        var entity = Wire.Read<Entity>("""{"type":"GeoCoordinates","latitude":"north"}""");

        Assert.ThrowsAny<JsonException>(entity.GetAs<GeoCoordinates>);
    }

    [Fact]
    public void Depth_is_no_reason_to_refuse()
    {
        JToken deep = 1;
        for (var level = 0; level < 100; level++)
        {
            deep = new JObject { ["a"] = deep };
        }

        var entity = new Entity("deep") { Properties = { ["a"] = deep } };

        Assert.True(entity.GetAs<Entity>().Equals(entity));
    }

    [Theory]
    [InlineData("mention", typeof(Mention))]
    [InlineData("Place", typeof(Place))]
    [InlineData("GeoCoordinates", typeof(GeoCoordinates))]
    public void Each_class_knows_its_type(string type, Type entity)
    {
        Assert.Equal(type, ((Entity)Activator.CreateInstance(entity)).Type);
    }
}
