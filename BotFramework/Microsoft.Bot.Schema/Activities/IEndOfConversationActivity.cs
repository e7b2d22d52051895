namespace Microsoft.Bot.Schema;

/// <summary>The conversation is over.</summary>
public interface IEndOfConversationActivity : IActivity
{
    /// <summary>Why the conversation ended, as in <see cref="EndOfConversationCodes"/>.</summary>
    string Code { get; set; }

    /// <summary>What to say at the end, if anything.</summary>
    string Text { get; set; }
}
