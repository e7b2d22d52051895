namespace BackPainBot.Clinical;

/// <summary>A danger sign that is present, or that the member could not rule out.</summary>
/// <param name="Id">The contract id, such as <c>bladder</c>.</param>
/// <param name="Level">The highest level that a rule of this sign asks for.</param>
/// <param name="RuleId">The rule that asks for it, for the audit record.</param>
/// <param name="IsPresent">False for a sign that was asked about and not known.</param>
public sealed record RaisedFlag(string Id, LevelOfCare Level, string RuleId, bool IsPresent = true);
