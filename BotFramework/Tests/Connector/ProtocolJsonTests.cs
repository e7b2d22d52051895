using System.Text;
using Microsoft.Bot.Builder.Integration;
using Microsoft.Bot.Connector.Serialization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Connector;

public class ProtocolJsonTests
{
    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("ünïcode 😀 \u0000 \"quoted\" \\ \r\n")]
    public void Text_comes_back_as_it_went(string text)
    {
        using var bytes = ProtocolJson.Write(new Activity { Type = "message", Text = text }, ProtocolJson.Serializer);

        Assert.Equal(text, ProtocolJson.Read<Activity>(bytes.Memory.Span, ProtocolJson.Serializer).Text);
    }

    [Theory]
    [InlineData(2_047)]
    [InlineData(2_048)]
    [InlineData(1_000_000)]
    public void Text_of_any_length_comes_back_as_it_went(int length)
    {
        var text = new string('ä', length);
        using var bytes = ProtocolJson.Write(text, ProtocolJson.Serializer);

        Assert.Equal(length * 2 + 2, bytes.Length);
        Assert.Equal(text, ProtocolJson.Read<string>(bytes.Memory.Span, ProtocolJson.Serializer));
    }

    [Fact]
    public void What_is_written_begins_with_no_byte_order_mark_and_holds_no_nulls_and_no_blanks()
    {
        using var bytes = ProtocolJson.Write(new Activity { Type = "typing" }, ProtocolJson.Serializer);

        Assert.Equal("""{"type":"typing"}""", Encoding.UTF8.GetString(bytes.Memory.Span));
    }

    [Fact]
    public void Many_threads_share_the_serializer() =>
        Parallel.For(0, 500, i =>
        {
            var text = i.ToString(System.Globalization.CultureInfo.InvariantCulture);
            using var bytes = ProtocolJson.Write(new Activity { Text = text, ChannelData = new JObject { ["n"] = i } }, ProtocolJson.Serializer);
            var read = ProtocolJson.Read<Activity>(bytes.Memory.Span, ProtocolJson.Serializer);
            Assert.Equal((text, i), (read.Text, (int)((JObject)read.ChannelData)["n"]));
        });

    [Fact]
    public async Task A_body_that_comes_byte_by_byte_is_read_whole()
    {
        using var drops = new Dripping(Encoding.UTF8.GetBytes(new string('x', 10_000)));

        using var body = await BodyReader.ReadAsync(drops, null, 10_000, default);

        Assert.Equal(10_000, body.Length);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_before_it_is_read_where_its_length_is_known()
    {
        using var stream = new MemoryStream(new byte[100]);

        await Assert.ThrowsAsync<BodyTooLargeException>(async () => await BodyReader.ReadAsync(stream, 100, 99, default));
        Assert.Equal(0, stream.Position);
        await Assert.ThrowsAsync<BodyTooLargeException>(async () => await BodyReader.ReadAsync(stream, null, 99, default));
    }

    [Fact]
    public void Settings_are_the_callers_own()
    {
        var settings = MessageSerializerSettings.Create();
        settings.NullValueHandling = NullValueHandling.Include;

        Assert.Equal(NullValueHandling.Ignore, MessageSerializerSettings.Create().NullValueHandling);
    }

    private sealed class Dripping(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
