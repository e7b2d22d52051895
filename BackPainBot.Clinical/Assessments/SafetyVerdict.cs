using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>What the danger signs of a case ask for.</summary>
/// <param name="LevelSoFar">The highest level that fires, from soon upwards; null when there is none.</param>
/// <param name="Flags">The danger signs that are present or not ruled out, most serious first.</param>
/// <param name="FlagToConfirm">The danger sign to ask about next in one plain yes-or-no question; null for none.</param>
/// <param name="EndsConversationNow">Whether the outcome is due now, without another question.</param>
/// <param name="ChecklistDone">Whether every item of both screens is known or was put to the member.</param>
public sealed record SafetyVerdict(
    LevelOfCare? LevelSoFar,
    ImmutableArray<RaisedFlag> Flags,
    string? FlagToConfirm,
    bool EndsConversationNow,
    bool ChecklistDone);
