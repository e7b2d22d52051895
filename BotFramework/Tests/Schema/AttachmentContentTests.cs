using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BotFramework.Tests.Schema;

public class AttachmentContentTests
{
    [Fact]
    public void A_card_is_written_as_its_own_json()
    {
        var card = new HeroCard("Title", buttons: [new CardAction(ActionTypes.ImBack, "Yes", value: "yes")]);

        var expected = """
            {
              "contentType": "application/vnd.microsoft.card.hero",
              "content": { "title": "Title", "buttons": [{ "type": "imBack", "title": "Yes", "value": "yes" }] }
            }
            """;
        Assert.True(JToken.DeepEquals(Wire.Parse(expected), Wire.WriteObject(card.ToAttachment())));
    }

    [Fact]
    public void A_card_is_read_as_json()
    {
        var content = Through(new HeroCard("Title", text: "Body"));

        Assert.Equal("Body", Assert.IsType<JObject>(content).ToObject<HeroCard>().Text);
    }

    [Theory]
    [InlineData("\"words\"", "words")]
    [InlineData("5", 5L)]
    [InlineData("true", true)]
    [InlineData("null", null)]
    public void A_single_value_is_read_as_itself(string json, object value)
    {
        Assert.Equal(value, Wire.Read<Attachment>($$"""{"content":{{json}}}""").Content);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300)]
    public void A_stream_comes_back_with_its_bytes(int length)
    {
        var bytes = Enumerable.Range(0, length).Select(i => (byte)i).ToArray();

        Assert.Equal(bytes, Assert.IsType<MemoryStream>(Through(new MemoryStream(bytes))).ToArray());
    }

    [Fact]
    public void Streams_come_back_from_within_dictionaries_and_lists_and_the_rest_as_json()
    {
        var content = Through(new Dictionary<string, object>
        {
            ["files"] = new List<object>
            {
                new MemoryStream([1]),
                "name",
                new Dictionary<string, object> { ["more"] = new MemoryStream([2]) },
            },
            ["card"] = new HeroCard("Title"),
            ["nothing"] = null,
        });

        var all = Assert.IsType<Dictionary<string, object>>(content);
        var files = Assert.IsType<List<object>>(all["files"]);
        Assert.Equal([1], Assert.IsType<MemoryStream>(files[0]).ToArray());
        Assert.Equal("name", files[1]);
        Assert.Equal([2], Assert.IsType<MemoryStream>(Assert.IsType<Dictionary<string, object>>(files[2])["more"]).ToArray());
        Assert.Equal("Title", Assert.IsType<JObject>(all["card"])["title"]);
        Assert.Null(all["nothing"]);
    }

    [Theory]
    [InlineData("""{"$type":"MemoryStream"}""")]
    [InlineData("""{"$type":"MemoryStream","buffer":"AAAA"}""")]
    [InlineData("""{"$type":"MemoryStream","buffer":[256]}""")]
    [InlineData("""{"$type":"MemoryStream","buffer":[-1,"x",null]}""")]
    [InlineData("""{"$type":"System.IO.FileInfo, System.Private.CoreLib","fileName":"/etc/passwd"}""")]
    [InlineData("""{"$type":{"a":1},"buffer":[]}""")]
    [InlineData("[[],{},null]")]
    public void What_only_looks_like_a_stream_stays_json(string json)
    {
        var content = Wire.Read<Attachment>($$"""{"content":{{json}}}""").Content;

        Assert.True(JToken.DeepEquals(JToken.Parse(json), Assert.IsAssignableFrom<JContainer>(content)));
    }

    private static object Through(object content) => Wire.Read<Attachment>(Wire.Write(new Attachment(content: content))).Content;
}
