namespace BackPainBot.Clinical;

/// <summary>A condition under which a danger sign asks for a level of care.</summary>
/// <param name="Id">Unique id, for the audit record.</param>
/// <param name="Level">The level it asks for.</param>
/// <param name="When">When it fires.</param>
internal sealed record FlagRule(string Id, LevelOfCare Level, Expression When)
{
    /// <summary>Whether it fires on a sign that the member does not know of, rather than on one that is there.</summary>
    public bool IsOfUnknown { get; } = When is Expression.InState { Presence: Presence.Unknown };
}
