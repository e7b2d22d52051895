namespace BackPainBot.Dialogs.Interruptions;

/// <summary>What a member may say at any time, whatever question is open.</summary>
public enum Interruption
{
    /// <summary>What can I do here?</summary>
    Help,

    /// <summary>Why do you ask?</summary>
    Why,

    /// <summary>Talk to a person.</summary>
    Person,

    /// <summary>Begin again with nothing known.</summary>
    StartOver,

    /// <summary>Leave it there.</summary>
    Stop,

    /// <summary>Remove all that I told you.</summary>
    DeleteMyData,
}
