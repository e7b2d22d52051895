using BackPainBot.Dialogs.Cards;

namespace BackPainBot.Pictures;

/// <summary>Serves the cards' pictures to channels that show none that travel inside a card.</summary>
internal static class PicturesExtensions
{
    private const string Day = "public, max-age=86400";

    /// <summary>GET /card-pictures/location.left.png and the like; 404 for any other name.</summary>
    public static WebApplication MapPictures(this WebApplication app)
    {
        app.MapGet("/card-pictures/{name}.png", (string name, HttpResponse response) =>
        {
            if (CardPictures.Content(name) is not { } picture)
            {
                return Results.NotFound();
            }

            response.Headers.CacheControl = Day;
            return Results.Bytes(picture, "image/png");
        });
        return app;
    }
}
