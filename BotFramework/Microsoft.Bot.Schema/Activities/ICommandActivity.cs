namespace Microsoft.Bot.Schema;

/// <summary>A request to do something; its value is a <see cref="CommandValue{T}"/>.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>What to do; the same on the command's result.</summary>
    string Name { get; set; }

    /// <summary>
    /// What the activity carries besides text, such as what was entered in a card: JSON on an activity that was received, any object on
    /// one to be sent.
    /// </summary>
    object Value { get; set; }
}
