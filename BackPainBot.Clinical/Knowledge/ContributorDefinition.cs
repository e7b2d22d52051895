namespace BackPainBot.Clinical;

/// <summary>Why it may have happened.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Signals">What speaks for it.</param>
internal sealed record ContributorDefinition(string Id, ContributorSignal[] Signals);
