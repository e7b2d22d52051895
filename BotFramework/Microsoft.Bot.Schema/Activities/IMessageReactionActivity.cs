namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to a message; <see cref="IActivity.ReplyToId"/> says to which.</summary>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions newly given.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions taken back.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
