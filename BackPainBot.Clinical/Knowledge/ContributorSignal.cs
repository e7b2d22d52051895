namespace BackPainBot.Clinical;

/// <summary>Something that speaks for a contributor.</summary>
/// <param name="When">When it does.</param>
/// <param name="Strength">Above 0 to 1.</param>
/// <param name="Because">What it is, in the words of what was told.</param>
internal sealed record ContributorSignal(Expression When, double Strength, Reason[] Because);
