namespace Microsoft.Bot.Schema;

/// <summary>A request to do something; its value is a <see cref="CommandValue{T}"/>.</summary>
public interface ICommandActivity : IActivity
{
    /// <summary>What to do; the same on the command's result.</summary>
    string Name { get; set; }

    /// <summary>What the command is given, a <see cref="CommandValue{T}"/>; JSON of it on a command that was received.</summary>
    object Value { get; set; }
}
