namespace Microsoft.Bot.Schema;

/// <summary>Something is suggested to the recipient alone about the message that <see cref="IActivity.ReplyToId"/> names.</summary>
public interface ISuggestionActivity : IMessageActivity
{
    /// <summary>Parts of that message's text that are to be marked.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
