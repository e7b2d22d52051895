namespace BackPainBot.Dialogs.Answers;

/// <summary>What a message is that answers nothing.</summary>
public enum Aside
{
    /// <summary>A question that the knowledge may answer, or not.</summary>
    Question,

    /// <summary>Swearing at the bot.</summary>
    Insult,

    /// <summary>"Hi" and the like.</summary>
    SmallTalk,

    /// <summary>"Thank you."</summary>
    Thanks,

    /// <summary>A file, a picture or a voice message alone.</summary>
    Attachment,

    /// <summary>No words: nothing at all, emoji, signs.</summary>
    NoWords,

    /// <summary>Something for programs: JSON, mark-up, an address.</summary>
    Code,
}
