using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>What one message or button told.</summary>
/// <param name="Case">The case with it.</param>
/// <param name="Findings">What this message itself said, before it was merged.</param>
/// <param name="AnsweredQuestions">The open questions that it answered, also with "not sure".</param>
public sealed record Heard(Case Case, ImmutableArray<Finding> Findings, ImmutableArray<string> AnsweredQuestions)
{
    /// <summary>Says how much was heard, never what.</summary>
    public override string ToString() => $"Heard {Findings.Length} findings";
}
