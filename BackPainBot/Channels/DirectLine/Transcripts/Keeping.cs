namespace BackPainBot.Channels.DirectLine.Transcripts;

/// <summary>When what is said may be stored. Until then the process holds it, for a day at the most, and the storage has its place only.</summary>
internal enum Keeping
{
    /// <summary>At once: it tells nothing of the member.</summary>
    Always,

    /// <summary>Once the member has agreed to the notice that it is: at once, or later, or never.</summary>
    OnceAgreed,

    /// <summary>Not yet: it repeats what was told by a member who has not agreed.</summary>
    Withheld,
}
