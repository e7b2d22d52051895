namespace Microsoft.Bot.Schema;

/// <summary>What came of a command; its value is a <see cref="CommandResultValue{T}"/>.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>What was to be done; the command's name.</summary>
    string Name { get; set; }

    /// <summary>
    /// What the activity carries besides text, such as what was entered in a card: JSON on an activity that was received, any object on
    /// one to be sent.
    /// </summary>
    object Value { get; set; }
}
