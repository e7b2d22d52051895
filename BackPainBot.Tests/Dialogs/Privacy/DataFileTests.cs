using System.Text;
using BackPainBot.Dialogs.Privacy;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Dialogs.Privacy;

public sealed class DataFileTests
{
    private static readonly JObject Small = new() { ["conversation"] = "my back, 🙂" };

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public void Where_files_are_shown_it_is_one_file(string channel)
    {
        var message = Assert.Single(DataFile.Messages("here", Small, channel));

        var file = Assert.Single(message.Attachments);
        Assert.Equal(("here", "application/json", "my-back-pain-data.json"), (message.Text, file.ContentType, file.Name));
        var json = Encoding.UTF8.GetString(Convert.FromBase64String(file.ContentUrl.Split("base64,")[1]));
        Assert.Equal(Small.ToString(), JObject.Parse(json).ToString());
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("unheard-of")]
    [InlineData(null)]
    public void Elsewhere_it_is_text_in_parts_that_make_up_the_whole(string? channel)
    {
        var large = new JObject { ["long"] = new string('x', DataFile.LongestPart * 2), ["many"] = new JArray(Enumerable.Range(0, 3000)) };

        var messages = DataFile.Messages("here", large, channel).ToList();

        Assert.Equal("here", messages[0].Text);
        Assert.All(messages, message => Assert.True(message.Text.Length <= DataFile.LongestPart + 10));
        Assert.All(messages.Skip(1), message => Assert.True(DataFile.IsPart(message.Text)));
        var whole = string.Concat(messages.Skip(1).Select(message => message.Text["```\n".Length..^"\n```".Length]));
        Assert.True(JToken.DeepEquals(large, JObject.Parse(whole)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hello")]
    public void Other_texts_are_no_part_of_it(string? text) => Assert.False(DataFile.IsPart(text));
}
