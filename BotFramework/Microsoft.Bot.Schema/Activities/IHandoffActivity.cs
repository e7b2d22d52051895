namespace Microsoft.Bot.Schema;

/// <summary>The conversation is to be handed to somebody else.</summary>
public interface IHandoffActivity : IActivity
{
}
