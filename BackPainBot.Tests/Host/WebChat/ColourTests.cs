using BackPainBot.WebChat;

namespace BackPainBot.Tests.Host.WebChat;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    [InlineData("#ffff00")]
    [InlineData("#e30613")]
    [InlineData("#7f7f7f")]
    [InlineData("#0B5C8A")]
    public void Whatever_colour_a_gym_has_can_be_read_on_the_light_and_the_dark_page(string gym)
    {
        var options = new WebChatOptions { Colour = Colour.Parse(gym)!.Value };

        Assert.True(options.LightAccent.ContrastWith(Colour.White) >= Colour.Readable);
        Assert.True(options.DarkAccent.ContrastWith(Colour.Parse("#14171a")!.Value) >= Colour.Readable);
        Assert.True(options.LightAccent.ContrastWith(options.LightAccent.TextOnIt) >= Colour.Readable);
        Assert.True(options.DarkAccent.ContrastWith(options.DarkAccent.TextOnIt) >= Colour.Readable);
    }

    [Fact]
    public void A_colour_that_can_be_read_stays_as_it_is() =>
        Assert.Equal("#0b5c8a", Colour.Default.ReadableOn(Colour.White).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("#fff")]
    [InlineData("0b5c8a")]
    [InlineData("#0b5c8g")]
    [InlineData("#0b5c8a;}body{display:none")]
    [InlineData("#-b5c8a")]
    public void What_is_no_colour_is_none(string? text) => Assert.Null(Colour.Parse(text));

    [Fact]
    public void Black_on_white_has_the_highest_contrast() => Assert.Equal(21, Colour.Black.ContrastWith(Colour.White), precision: 5);
}
