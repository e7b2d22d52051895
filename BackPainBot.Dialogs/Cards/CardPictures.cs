using System.Collections.Frozen;
using Microsoft.Bot.Connector;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.Cards;

/// <summary>
/// The pictures of the cards: inside the card where the channel shows them so, else under the configured address. Teams
/// on a desktop shows none that travel inside a card.
/// </summary>
public sealed class CardPictures
{
    private const string Prefix = "Cards.pictures.";
    private const string Ending = ".png";

    private static readonly FrozenDictionary<string, byte[]> Pictures = typeof(CardPictures).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[Prefix.Length..^Ending.Length], Read, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Inside =
        Pictures.ToFrozenDictionary(picture => picture.Key, picture => $"data:image/png;base64,{Convert.ToBase64String(picture.Value)}", StringComparer.Ordinal);

    private readonly string _address;

    /// <summary>Made once.</summary>
    public CardPictures(IOptions<CardsOptions> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _address = options.Value.PicturesAddress;
    }

    /// <summary>The names of all pictures, such as <c>location.left</c>.</summary>
    public static IReadOnlyCollection<string> Names => Pictures.Keys;

    /// <summary>The picture's content, a PNG; null where there is none of this name.</summary>
    public static ReadOnlyMemory<byte>? Content(string name) => Pictures.TryGetValue(name, out var content) ? (ReadOnlyMemory<byte>?)new ReadOnlyMemory<byte>(content) : null;

    /// <summary>Where a card on this channel finds the picture; null where there is none of this name, or the channel would not show it.</summary>
    public string? Url(string name, string? channelId)
    {
        ArgumentNullException.ThrowIfNull(name);
        return !Pictures.ContainsKey(name) ? null
            : _address.Length > 0 ? $"{_address}{name}{Ending}"
            : channelId == Channels.Msteams ? null
            : Inside[name];
    }

    /// <summary>The sign of a level of care for a card on this channel; null where the channel would not show it.</summary>
    public CardPicture? Level(Words.Wording words, string level, string? channelId)
    {
        ArgumentNullException.ThrowIfNull(words);
        return Url($"level.{level}", channelId) is { } url ? new CardPicture(url, words[$"Level.{level}.Picture"]) : null;
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(CardPictures).Assembly.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
