namespace BackPainBot.Clinical;

/// <summary>A danger sign that is present.</summary>
/// <param name="Id">The contract id, such as <c>bladder</c>.</param>
/// <param name="Level">The highest level that a rule of this sign asks for.</param>
/// <param name="RuleId">The rule that asks for it, for the audit record.</param>
public sealed record RaisedFlag(string Id, LevelOfCare Level, string RuleId);
