namespace BackPainBot.Knowledge.Compiler;

/// <summary>What one text teaches.</summary>
/// <param name="Features">Its features, by index.</param>
/// <param name="Class">0 for none, or the number of its flag from 1.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ListenerExample(int[] Features, int Class, float Weight);
