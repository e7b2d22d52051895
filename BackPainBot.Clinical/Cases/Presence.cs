namespace BackPainBot.Clinical;

/// <summary>What is known of a finding. Not asked and not said is no finding at all.</summary>
public enum Presence
{
    /// <summary>Asked, and the member does not know.</summary>
    Unknown,

    /// <summary>The member has it.</summary>
    Present,

    /// <summary>The member said that they do not have it.</summary>
    Absent,
}
