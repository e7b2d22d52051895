namespace BackPainBot.Clinical;

/// <summary>What a pattern or a button says: a finding is present, absent or unknown, or has a value.</summary>
/// <param name="Finding">Index of the finding.</param>
/// <param name="Presence">What it becomes.</param>
/// <param name="Value">The value of a choice; null for any other kind.</param>
/// <param name="Number">The value of a quantity; NaN where the member's own number is taken, or for any other kind.</param>
internal readonly record struct Effect(int Finding, Presence Presence, string? Value, double Number);
