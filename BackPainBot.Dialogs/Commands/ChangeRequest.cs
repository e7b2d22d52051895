namespace BackPainBot.Dialogs.Commands;

/// <summary>An answer that a member wants changed.</summary>
/// <param name="Question">Contract id of its question.</param>
/// <param name="Value">The new answer in the member's words; empty where they did not say it yet.</param>
public sealed record ChangeRequest(string Question, string Value)
{
    /// <summary>Key of what is said before the question is asked again.</summary>
    public string Lead { get; init; } = "Change.Ask";

    /// <summary>Says which answer, never what it shall be.</summary>
    public override string ToString() => $"Change of {Question}";
}
