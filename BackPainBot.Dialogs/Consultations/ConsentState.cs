namespace BackPainBot.Dialogs.Consultations;

/// <summary>What a member said to the notice of what the bot is and what it keeps.</summary>
public enum ConsentState
{
    /// <summary>Not asked yet, or not answered.</summary>
    Unknown,

    /// <summary>They are fine to go on.</summary>
    Given,

    /// <summary>They are not: nothing they said is kept, danger signs are still answered.</summary>
    Refused,
}
