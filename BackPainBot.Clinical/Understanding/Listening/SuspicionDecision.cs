namespace BackPainBot.Clinical;

/// <summary>What the second listener adds to what the patterns heard; flags are given by their place in the model, -1 for none.</summary>
/// <param name="Speaks">The sign to take for said.</param>
/// <param name="Asks">The sign whose confirming question to ask.</param>
/// <param name="Doubts">Whether what the patterns heard is to be asked about before it counts.</param>
internal readonly record struct SuspicionDecision(int Speaks, int Asks, bool Doubts);
