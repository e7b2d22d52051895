namespace BackPainBot.Dialogs.AfterEscalation;

/// <summary>What a member says after they were sent for help, in the order in which it is looked for.</summary>
public enum EscalatedTopic
{
    /// <summary>They were at the hospital and were sent home.</summary>
    SentHome,

    /// <summary>Someone told them to wait.</summary>
    ToldToWait,

    /// <summary>They were seen meanwhile.</summary>
    Seen,

    /// <summary>They have no way to get there.</summary>
    CannotGetThere,

    /// <summary>Nobody is with them.</summary>
    Alone,

    /// <summary>They ask for a stretch, an exercise, training or a painkiller.</summary>
    Plan,

    /// <summary>They ask whether it is so, or whether it can wait.</summary>
    Doubt,

    /// <summary>They say that they will go.</summary>
    Going,
}
