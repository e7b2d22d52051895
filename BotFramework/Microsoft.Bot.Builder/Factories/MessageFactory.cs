using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes messages. An empty text or SSML is left out; a missing input hint is <see cref="InputHints.AcceptingInput"/>.</summary>
public static class MessageFactory
{
    /// <summary>A message of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static Activity Text(string text, string ssml = null, string inputHint = null)
    {
        var message = (Activity)Activity.CreateMessageActivity();
        message.Text = NullIfBlank(text);
        message.Speak = NullIfBlank(ssml);
        message.InputHint = inputHint ?? InputHints.AcceptingInput;
        return message;
    }

    /// <summary>A message with buttons that send their title.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(actions, text, ssml, inputHint, null);

    /// <summary>A message with buttons that send their title, shown to some members only.</summary>
    /// <param name="actions">The titles.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="toList">The ids of the members who see the buttons; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<string> actions, string text = null, string ssml = null, string inputHint = null, IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(actions);
        var buttons = actions.Select(title => new CardAction { Type = ActionTypes.ImBack, Title = title, Value = title });
        return SuggestedActions(buttons, text, ssml, inputHint, toList);
    }

    /// <summary>A message with buttons.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions, string text = null, string ssml = null, string inputHint = null)
        => SuggestedActions(cardActions, text, ssml, inputHint, null);

    /// <summary>A message with buttons, shown to some members only.</summary>
    /// <param name="cardActions">The buttons.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <param name="toList">The ids of the members who see the buttons; null for all.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity SuggestedActions(
        IEnumerable<CardAction> cardActions,
        string text = null,
        string ssml = null,
        string inputHint = null,
        IList<string> toList = default)
    {
        ArgumentNullException.ThrowIfNull(cardActions);
        var message = Text(text, ssml, inputHint);
        message.SuggestedActions = new SuggestedActions { Actions = [.. cardActions], To = toList };
        return message;
    }

    /// <summary>A message with one attachment.</summary>
    /// <param name="attachment">The attachment.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(
        Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return WithAttachments([attachment], AttachmentLayoutTypes.List, text, ssml, inputHint);
    }

    /// <summary>A message with attachments one below the other.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments([.. attachments], AttachmentLayoutTypes.List, text, ssml, inputHint);
    }

    /// <summary>A message with attachments side by side.</summary>
    /// <param name="attachments">The attachments.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        return WithAttachments([.. attachments], AttachmentLayoutTypes.Carousel, text, ssml, inputHint);
    }

    /// <summary>A message with a picture, video or file that lies elsewhere.</summary>
    /// <param name="url">Its address; not empty.</param>
    /// <param name="contentType">Its MIME type; not empty.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <param name="ssml">What to speak.</param>
    /// <param name="inputHint">One of <see cref="InputHints"/>.</param>
    /// <returns>The message.</returns>
    public static IMessageActivity ContentUrl(
        string url, string contentType, string name = null, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(NullIfBlank(url), nameof(url));
        ArgumentNullException.ThrowIfNull(NullIfBlank(contentType), nameof(contentType));
        return Attachment(
            new Attachment { ContentUrl = url, ContentType = contentType, Name = NullIfBlank(name) ?? string.Empty }, text, ssml, inputHint);
    }

    private static Activity WithAttachments(
        IList<Attachment> attachments, string layout, string text, string ssml, string inputHint)
    {
        var message = Text(text, ssml, inputHint);
        message.AttachmentLayout = layout;
        message.Attachments = attachments;
        return message;
    }

    private static string NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
