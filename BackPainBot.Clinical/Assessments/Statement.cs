using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>One piece of advice in plain words, with where it comes from.</summary>
/// <param name="Id">Its id in the knowledge.</param>
/// <param name="Text">One to three sentences; may hold <c>{ambulance}</c>, <c>{adviceLine}</c>, <c>{crisisLine}</c>, <c>{poisonLine}</c>.</param>
/// <param name="Sources">Ids of sources in the knowledge, at least one.</param>
public sealed record Statement(string Id, string Text, ImmutableArray<string> Sources);
