namespace Microsoft.Bot.Schema;

/// <summary>A message was deleted; <see cref="IActivity.Id"/> says which.</summary>
public interface IMessageDeleteActivity : IActivity
{
}
