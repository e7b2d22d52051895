namespace BackPainBot.Clinical;

/// <summary>What the patterns and the case say of a danger sign.</summary>
[Flags]
internal enum PatternEvidence : short
{
    None = 0,

    /// <summary>The sign is raised.</summary>
    Plain = 1,

    /// <summary>This message spoke of it in words that are asked about.</summary>
    Vague = 2,

    /// <summary>This message denied it.</summary>
    Denied = 4,

    /// <summary>The case holds it, plainly.</summary>
    Held = 8,

    /// <summary>A no was said to it before.</summary>
    Refused = 16,

    /// <summary>Its confirming question was answered.</summary>
    Answered = 32,

    /// <summary>Its confirming question is open.</summary>
    Asked = 64,

    /// <summary>The patterns took its words for an idiom, or for over, imagined or somebody else's.</summary>
    Dismissed = 128,

    /// <summary>This message says that it was never said: "I never told you that I cannot pee".</summary>
    Disputed = 256,
}
