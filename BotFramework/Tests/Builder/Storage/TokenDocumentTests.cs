using System.Numerics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
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

        Assert.ThrowsAny<JsonException>(() => TokenDocument.Write(loop));
        Assert.Equal(7, TokenDocument.Read(TokenDocument.Write(7)));
    }

    [Fact]
    public void More_names_than_are_remembered_come_back_too()
    {
        var state = Enumerable.Range(0, 6000).ToDictionary(i => "name-" + i, i => (object)i);

        Assert.Equal(state, TokenDocument.Read(TokenDocument.Write(state)));
    }

    [Fact]
    public void An_activity_comes_back_as_it_was()
    {
        var activity = Turns.Message("héllo");
        activity.ChannelData = JObject.Parse("""{"a":{"b":[1,"2020-01-01T00:00:00Z",null]}}""");
        activity.Value = new Dictionary<string, object> { ["when"] = DateTimeOffset.UnixEpoch, ["who"] = "x" };
        activity.Timestamp = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        activity.Attachments = [new HeroCard("title", buttons: [new CardAction(ActionTypes.ImBack, "t", value: 5)]).ToAttachment()];
        activity.Entities = [new Mention { Mentioned = new ChannelAccount("bot-1"), Text = "<at>bot</at>" }];
        activity.Properties = new JObject { ["extra"] = 1 };

        var copy = Assert.IsType<Activity>(TokenDocument.Read(TokenDocument.Write(activity)));

        Assert.Equal(JsonConvert.SerializeObject(activity), JsonConvert.SerializeObject(copy));
    }

    [Fact]
    public void Whatever_is_nested_comes_back()
    {
        var random = new Random(17);
        for (var i = 0; i < 300; i++)
        {
            var value = Any(random, 4);
            var bytes = TokenDocument.Write(value);

            var copy = TokenDocument.Read(bytes);

            Assert.Equal(value, copy);
            Assert.Equal(bytes, TokenDocument.Write(copy));
        }
    }

    private static object Any(Random random, int depth) => random.Next(depth == 0 ? 9 : 11) switch
    {
        0 => random.Next(int.MinValue, int.MaxValue),
        1 => random.NextInt64(),
        2 => random.NextDouble(),
        3 => (decimal)random.NextDouble(),
        4 => random.Next(2) == 0,
        5 => new string((char)random.Next(1, 0xFFFF), random.Next(40)),
        6 => new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), DateTimeKind.Utc),
        7 => null,
        8 => (short)random.Next(short.MaxValue),
        9 => Enumerable.Range(0, random.Next(5)).Select(_ => Any(random, depth - 1)).ToList(),
        _ => Enumerable.Range(0, random.Next(5)).ToDictionary(i => "key-" + i, _ => Any(random, depth - 1)),
    };

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
