namespace Microsoft.Bot.Schema;

/// <summary>A note for whoever debugs the bot.</summary>
public interface ITraceActivity : IActivity
{
    /// <summary>A heading for whoever reads the trace.</summary>
    string Label { get; set; }

    /// <summary>What is traced.</summary>
    string Name { get; set; }

    /// <summary>Another conversation, or a place in it, that the activity is about.</summary>
    ConversationReference RelatesTo { get; set; }

    /// <summary>What to show.</summary>
    object Value { get; set; }

    /// <summary>What <see cref="Value"/> is: the name of a type or the address of a schema.</summary>
    string ValueType { get; set; }
}
