using BackPainBot.Dialogs.Cards;
using Microsoft.Extensions.Options;

namespace BackPainBot.Tests.Dialogs.Cards;

public sealed class CardPicturesTests
{
    private const string Address = "https://bot.example.com/card-pictures/";

    [Theory]
    [InlineData("webchat")]
    [InlineData("emulator")]
    [InlineData(null)]
    public void A_picture_travels_inside_the_card(string? channel) =>
        Assert.StartsWith("data:image/png;base64,", new CardPictures(Options.Create(new CardsOptions())).Url("location.left", channel), StringComparison.Ordinal);

    [Fact]
    public void Teams_shows_none_that_does_and_gets_none() =>
        Assert.Null(new CardPictures(Options.Create(new CardsOptions())).Url("location.left", "msteams"));

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public void With_an_address_every_channel_fetches_it(string channel) =>
        Assert.Equal($"{Address}location.left.png", new CardPictures(Options.Create(new CardsOptions { PicturesAddress = Address })).Url("location.left", channel));

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("../appsettings")]
    public void There_is_no_picture_of_another_name(string name)
    {
        Assert.Null(new CardPictures(Options.Create(new CardsOptions { PicturesAddress = Address })).Url(name, "webchat"));
        Assert.Null(CardPictures.Content(name));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData(Address, true)]
    [InlineData("https://bot.example.com/card-pictures", false)]
    [InlineData("http://bot.example.com/", false)]
    [InlineData("card-pictures/", false)]
    public void An_address_that_no_channel_could_use_stops_the_start(string address, bool good)
    {
        var result = new CardsOptionsValidator().Validate(null, new CardsOptions { PicturesAddress = address });

        Assert.Equal(good, result.Succeeded);
        Assert.True(good || result.FailureMessage!.Contains("Cards:PicturesAddress", StringComparison.Ordinal));
    }
}
