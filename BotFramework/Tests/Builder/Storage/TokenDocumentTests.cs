using System.Numerics;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Builder.Storage;

public class TokenDocumentTests
{
    public static TheoryData<object> Values => new()
    {
        0, 255, 256, -1, int.MinValue, 5L, long.MaxValue, (byte)3, (sbyte)-3, (short)-300, (ushort)300, uint.MaxValue, ulong.MaxValue,
        1.5f, double.NaN, 1.1, 79228162514264337593543950335m, true, false,
        "", "héllo 👍", "2020-01-01T00:00:00Z", "\uD800 alone", new string('x', 5000),
        new DateTime(2020, 2, 29, 1, 2, 3, DateTimeKind.Utc), new DateTime(2020, 2, 29, 1, 2, 3, DateTimeKind.Unspecified),
        new DateTimeOffset(2020, 2, 29, 1, 2, 3, TimeSpan.FromHours(-7)),
        new byte[] { 1, 2, 255 }, BigInteger.Parse("123456789012345678901234567890", System.Globalization.CultureInfo.InvariantCulture),
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_comes_back_as_the_type_it_was(object value)
    {
        var document = new Dictionary<string, object> { ["value"] = value };

        var copy = Assert.IsType<Dictionary<string, object>>(TokenDocument.Read(TokenDocument.Write(document)));

        Assert.Equal(value, copy["value"]);
        Assert.IsType(value.GetType(), copy["value"]);
    }

    [Fact]
    public void Objects_come_back_as_copies_of_their_own_type()
    {
        var shape = new Square { Side = 3, Inner = new Circle { Radius = 2 }, Tags = ["a", null], Extra = new Circle { Radius = 9 } };

        var copy = Assert.IsType<Square>(TokenDocument.Read(TokenDocument.Write(shape)));

        Assert.NotSame(shape, copy);
        Assert.Equal(3, copy.Side);
        Assert.Equal(2, Assert.IsType<Circle>(copy.Inner).Radius);
        Assert.Equal(9, Assert.IsType<Circle>(copy.Extra).Radius);
        Assert.Equal(["a", null], copy.Tags);
    }

    [Fact]
    public void Null_addresses_and_arrays_come_back_as_null()
    {
        var copy = Assert.IsType<Links>(TokenDocument.Read(TokenDocument.Write(new Links { After = "x" })));

        Assert.Null(copy.Address);
        Assert.Null(copy.Bytes);
        Assert.Equal("x", copy.After);
    }

    [Fact]
    public void Json_comes_back_as_json()
    {
        var json = JObject.Parse("""{"a":[1,2.5,null,true,{"b":"c"}],"d":{}}""");

        var copy = Assert.IsType<JObject>(TokenDocument.Read(TokenDocument.Write(json)));

        Assert.NotSame(json, copy);
        Assert.True(JToken.DeepEquals(json, copy));
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("1")]
    [InlineData("")]
    public void Json_from_outside_cannot_name_a_type(string type)
    {
        TokenDocument.Write(new Circle());
        var state = new Dictionary<string, object> { ["value"] = new JObject { ["$type"] = type, ["Radius"] = 1 } };

        var copy = Assert.IsType<Dictionary<string, object>>(TokenDocument.Read(TokenDocument.Write(state)));

        Assert.Equal(1, Assert.IsType<JObject>(copy["value"])["Radius"]);
    }

    [Fact]
    public void Unchanged_contents_give_back_the_bytes_from_before()
    {
        var state = new Dictionary<string, object> { ["a"] = new Circle { Radius = 1 }, ["b"] = 2 };
        var before = TokenDocument.Write(state);
        var copy = (Dictionary<string, object>)TokenDocument.Read(before);

        Assert.Same(before, TokenDocument.Write(copy, before));

        ((Circle)copy["a"]).Radius = 2;
        Assert.NotSame(before, TokenDocument.Write(copy, before));
    }

    [Fact]
    public void An_object_that_cannot_be_written_leaves_the_next_one_whole()
    {
        var loop = new Dictionary<string, object>();
        loop["self"] = loop;

        Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => TokenDocument.Write(loop));
        Assert.Equal(7, TokenDocument.Read(TokenDocument.Write(7)));
    }

    [Fact]
    public void More_names_than_are_remembered_come_back_too()
    {
        var state = Enumerable.Range(0, 6000).ToDictionary(i => "name-" + i, i => (object)i);

        Assert.Equal(state, TokenDocument.Read(TokenDocument.Write(state)));
    }

    private abstract class Shape
    {
    }

    private sealed class Circle : Shape
    {
        public double Radius { get; set; }
    }

    private sealed class Square : Shape
    {
        public int Side { get; set; }

        public Shape Inner { get; set; }

        public IList<string> Tags { get; set; }

        public object Extra { get; set; }
    }

    private sealed class Links
    {
        public Uri Address { get; set; }

        public byte[] Bytes { get; set; }

        public string After { get; set; }
    }
}
