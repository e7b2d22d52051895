namespace Microsoft.Bot.Schema;

/// <summary>A message was changed; <see cref="IActivity.Id"/> says which, the rest is what it says now.</summary>
public interface IMessageUpdateActivity : IMessageActivity
{
}
