namespace Microsoft.Bot.Schema;

/// <summary>How far a task is, for <see cref="SemanticAction.State"/>.</summary>
public static class SemanticActionStates
{
    /// <summary>It begins.</summary>
    public const string Start = "start";

    /// <summary>It goes on.</summary>
    public const string Continue = "continue";

    /// <summary>It is done.</summary>
    public const string Done = "done";
}
