using System.Collections.Immutable;
using Newtonsoft.Json;

namespace BackPainBot.Dialogs.Episodes;

/// <summary>What a member asked to have remembered beyond the conversation. Immutable.</summary>
/// <param name="Episodes">In the order of the months, each month and kind once.</param>
[JsonObject]
public sealed record EpisodeList(ImmutableArray<Episode> Episodes);
