using System.Net;
using BackPainBot.Dialogs.Cards;

namespace BackPainBot.Tests.Host.Pictures;

public sealed class PicturesTests
{
    [Fact]
    public async Task Every_picture_of_the_cards_can_be_fetched()
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        foreach (var name in CardPictures.Names)
        {
            using var response = await host.Client.GetAsync($"/card-pictures/{name}.png");

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("image/png", response.Content.Headers.ContentType?.MediaType);
            Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], (await response.Content.ReadAsByteArrayAsync())[..4]);
        }
    }

    [Theory]
    [InlineData("nothing.png")]
    [InlineData("location.left")]
    [InlineData("..%2f..%2fappsettings.json.png")]
    public async Task No_other_name_leads_to_a_file(string name)
    {
        await using var host = await RunningHost.StartAsync(CountingBot.With());

        using var response = await host.Client.GetAsync($"/card-pictures/{name}");

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
    }
}
