using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Episodes;

/// <summary>A time when the back hurt, as a member asked to have it remembered: the month and the kind, and nothing else.</summary>
/// <param name="Month">The year and the month, such as <c>2026-03</c>.</param>
/// <param name="Kind">Contract id of the condition that was most probable.</param>
[JsonObject]
public sealed record Episode(string Month, string Kind);
