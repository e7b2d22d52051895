namespace BackPainBot.Clinical;

/// <summary>A finding of the vocabulary.</summary>
/// <param name="Id">Unique id.</param>
/// <param name="Kind">How it is said and kept.</param>
/// <param name="Unit">Of a quantity; else null.</param>
/// <param name="Least">Of a quantity, inclusive.</param>
/// <param name="Most">Of a quantity, inclusive.</param>
/// <param name="Values">Of a choice; else empty.</param>
/// <param name="VolunteeredUnder">Ids of the questions under which it may be said unasked; empty for all.</param>
/// <param name="IsDreaded">Whether people fear it to come, "am I going to be paralysed?", so that fear alone says nothing of now.</param>
internal sealed record FindingDefinition(
    string Id, FindingKind Kind, string? Unit, double Least, double Most, string[] Values, string[] VolunteeredUnder, bool IsDreaded = false);
