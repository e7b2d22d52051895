namespace Microsoft.Bot.Schema;

/// <summary>What came of a command; its value is a <see cref="CommandResultValue{T}"/>.</summary>
public interface ICommandResultActivity : IActivity
{
    /// <summary>What was to be done; the command's name.</summary>
    string Name { get; set; }

    /// <summary>What came of it, a <see cref="CommandResultValue{T}"/>; JSON of it on a result that was received.</summary>
    object Value { get; set; }
}
