namespace BackPainBot.Clinical;

/// <summary>How a finding is said and kept.</summary>
internal enum FindingKind
{
    /// <summary>Present or absent now; said of the past, it counts as over.</summary>
    Sign,

    /// <summary>Present or absent over a life; said of the past, it still counts.</summary>
    History,

    /// <summary>One of a few values.</summary>
    Choice,

    /// <summary>A number with a unit.</summary>
    Quantity,
}
