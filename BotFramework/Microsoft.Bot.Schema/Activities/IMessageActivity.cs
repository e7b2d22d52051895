namespace Microsoft.Bot.Schema;

/// <summary>Something that was said, with what was sent along.</summary>
public interface IMessageActivity : IActivity
{
    /// <summary>How several attachments are arranged, as in <see cref="AttachmentLayoutTypes"/>; a list if null.</summary>
    string AttachmentLayout { get; set; }

    /// <summary>Cards and files sent along, in the order in which they are shown.</summary>
    IList<Attachment> Attachments { get; set; }

    /// <summary>
    /// How the activity is to be delivered, as in <see cref="DeliveryModes"/>; <see cref="DeliveryModes.Normal"/> if null.
    /// </summary>
    string DeliveryMode { get; set; }

    /// <summary>When the activity is no longer worth delivering.</summary>
    DateTimeOffset? Expiration { get; set; }

    /// <summary>How much it matters, as in <see cref="ActivityImportance"/>.</summary>
    string Importance { get; set; }

    /// <summary>Whether an answer is awaited, as in <see cref="InputHints"/>.</summary>
    string InputHint { get; set; }

    /// <summary>The language of the text, as a BCP 47 tag such as <c>en-US</c>.</summary>
    string Locale { get; set; }

    /// <summary>What a client that speaks says in place of the text: plain words or SSML.</summary>
    string Speak { get; set; }

    /// <summary>Buttons shown with the message until one is chosen or something is written.</summary>
    SuggestedActions SuggestedActions { get; set; }

    /// <summary>What to show where attachments cannot be shown.</summary>
    string Summary { get; set; }

    /// <summary>The words of the message.</summary>
    string Text { get; set; }

    /// <summary>How the text is marked up, as in <see cref="TextFormatTypes"/>; Markdown if null.</summary>
    string TextFormat { get; set; }

    /// <summary>
    /// What the activity carries besides text, such as what was entered in a card: JSON on an activity that was received, any object on
    /// one to be sent.
    /// </summary>
    object Value { get; set; }

    /// <summary>Finds who is mentioned in the message.</summary>
    /// <returns>The mentions; empty if there are none.</returns>
    Mention[] GetMentions();

    /// <summary>Tells whether there is anything to show or to work on.</summary>
    /// <returns>True if there is text or a summary that is not blank, an attachment, or channel data.</returns>
    bool HasContent();
}
