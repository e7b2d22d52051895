namespace BackPainBot.Clinical;

/// <summary>What speaks for something, as the end of "because ...", in the words of what was told.</summary>
/// <param name="When">When it was told so; null for what is said where none of the others is.</param>
/// <param name="Text">The words; empty for a reason that is not worth saying.</param>
internal sealed record Reason(Expression? When, string Text)
{
    /// <summary>The reasons that hold, or the one for all other cases.</summary>
    public static IEnumerable<string> Of(Reason[] reasons, Known known)
    {
        var holding = Array.FindAll(reasons, reason => reason.When?.Holds(known) == true);
        return (holding.Length > 0 ? holding : Array.FindAll(reasons, reason => reason.When is null))
            .Select(reason => reason.Text)
            .Where(text => text.Length > 0);
    }
}
