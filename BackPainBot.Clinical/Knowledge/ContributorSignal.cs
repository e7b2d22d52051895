namespace BackPainBot.Clinical;

/// <summary>Something that speaks for a contributor.</summary>
/// <param name="When">When it does.</param>
/// <param name="Strength">Above 0 to 1.</param>
/// <param name="Because">What it is, as the end of "because ...".</param>
internal sealed record ContributorSignal(Expression When, double Strength, string Because);
