namespace Microsoft.Bot.Schema;

/// <summary>Somebody put the bot on their contact list or took it off.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened, as in <see cref="ContactRelationUpdateActionTypes"/>.</summary>
    string Action { get; set; }
}
