namespace BackPainBot.Dialogs.Triage;

/// <summary>How a dialog of the triage ended.</summary>
public enum StageResult
{
    /// <summary>All that was worth asking was asked.</summary>
    Completed,

    /// <summary>The member did not agree to go on.</summary>
    Declined,

    /// <summary>The member stopped.</summary>
    Cancelled,

    /// <summary>A danger sign ended the questions.</summary>
    Escalated,
}
