using System.Collections.Immutable;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>A card of questions that stands in the chat and can still be sent.</summary>
/// <param name="ActivityId">The id of its message, as the turn that sent it was told.</param>
/// <param name="Questions">Contract ids of the questions on it; at least one.</param>
[JsonObject]
public sealed record OpenCard(string ActivityId, ImmutableArray<string> Questions);
