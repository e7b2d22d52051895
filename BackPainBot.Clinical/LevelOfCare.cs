namespace BackPainBot.Clinical;

/// <summary>
/// How soon help is needed. The first five rise in that order; <see cref="Crisis"/> is a track of its own for
/// thoughts of self-harm, which outranks everything below <see cref="Emergency"/>.
/// </summary>
public enum LevelOfCare
{
    /// <summary>At home, with what to watch for and when to look again.</summary>
    SelfCare,

    /// <summary>A clinician within days.</summary>
    Soon,

    /// <summary>Seen by a clinician within 24 hours.</summary>
    Urgent,

    /// <summary>Emergency department now.</summary>
    Emergency,

    /// <summary>An ambulance now: life or limb, or unable to travel safely.</summary>
    Ambulance,

    /// <summary>Talk to a person now.</summary>
    Crisis,
}
