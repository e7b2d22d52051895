namespace BackPainBot.Clinical;

/// <summary>One thing known of a member, and the words that said so. Immutable.</summary>
/// <param name="Id">The id from the knowledge, such as <c>bladderChange</c> or <c>severity</c>.</param>
/// <param name="Presence">Present, absent, or asked and not known.</param>
/// <param name="Value">The value of a finding that is a choice, such as <c>deadlift</c> of <c>activity</c>; else null.</param>
/// <param name="Number">The value of a finding that is a quantity; else null.</param>
/// <param name="Unit">The unit of <paramref name="Number"/>: <c>years</c>, <c>of10</c>, <c>celsius</c>, <c>hours</c>, <c>unixSeconds</c>.</param>
/// <param name="Certainty">Above 0 to 1; below 0.6 is worth a confirming question, not an alarm.</param>
/// <param name="Words">The member's own words, or empty after a button. Health data.</param>
/// <param name="Turn">The member's message that it came from, counted from 1.</param>
public sealed record Finding(
    string Id,
    Presence Presence,
    string? Value = null,
    double? Number = null,
    string? Unit = null,
    double Certainty = 1,
    string Words = "",
    int Turn = 0)
{
    /// <summary>The least certainty that counts as said outright.</summary>
    public const double Outright = 0.6;

    /// <summary>Says what it is about, never the member's words.</summary>
    public override string ToString() => $"{Presence} {Id}";
}
