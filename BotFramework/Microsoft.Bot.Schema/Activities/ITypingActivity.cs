namespace Microsoft.Bot.Schema;

/// <summary>An answer is being written.</summary>
public interface ITypingActivity : IActivity
{
}
