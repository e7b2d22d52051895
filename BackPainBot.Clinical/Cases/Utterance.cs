namespace BackPainBot.Clinical;

/// <summary>One message of a member.</summary>
/// <param name="Text">What they wrote, as they wrote it; any length.</param>
/// <param name="SaidAt">Their wall clock when they wrote it; its offset is theirs.</param>
/// <param name="Locale">Their locale, such as <c>en-GB</c>, or null when it is not known.</param>
/// <param name="Turn">Which of their messages it is, counted from 1.</param>
/// <param name="OpenQuestions">Contract ids of the questions they are answering, the one in front first; empty for none.</param>
public sealed record Utterance(string Text, DateTimeOffset SaidAt, string? Locale, int Turn, IReadOnlyList<string> OpenQuestions)
{
    /// <summary>Whether it is somebody else's back that the member tells of: then what "she" or "my dad" has is what the case is about.</summary>
    public bool IsForSomebodyElse { get; init; }

    /// <summary>Says its length, never its words.</summary>
    public override string ToString() => $"Utterance of {Text?.Length ?? 0} characters";
}
