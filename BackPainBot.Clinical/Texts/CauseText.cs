namespace BackPainBot.Clinical;

/// <summary>The words for one condition or contributor.</summary>
/// <param name="Id">The contract id.</param>
/// <param name="Name">What a member would call it, to fit "This looks most like ..." or "What may have added to it: ...".</param>
/// <param name="Explanation">One or two plain sentences on what it is.</param>
public sealed record CauseText(string Id, string Name, string Explanation);
