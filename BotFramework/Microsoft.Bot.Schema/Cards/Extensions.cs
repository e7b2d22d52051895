namespace Microsoft.Bot.Schema;

/// <summary>Turns cards into attachments of messages.</summary>
public static class Extensions
{
    /// <summary>Puts a large card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this HeroCard card) => new(HeroCard.ContentType, content: card);

    /// <summary>Puts a small card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this ThumbnailCard card) => new(ThumbnailCard.ContentType, content: card);

    /// <summary>Puts a sign-in card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this SigninCard card) => new(SigninCard.ContentType, content: card);

    /// <summary>Puts a receipt into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this ReceiptCard card) => new(ReceiptCard.ContentType, content: card);

    /// <summary>Puts a sound card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this AudioCard card) => new(AudioCard.ContentType, content: card);

    /// <summary>Puts a video card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this VideoCard card) => new(VideoCard.ContentType, content: card);

    /// <summary>Puts an animation card into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this AnimationCard card) => new(AnimationCard.ContentType, content: card);

    /// <summary>Puts a sign-in card of a connection into an attachment.</summary>
    /// <param name="card">The card.</param>
    /// <returns>An attachment that holds the card itself, not a copy.</returns>
    public static Attachment ToAttachment(this OAuthCard card) => new(OAuthCard.ContentType, content: card);
}
