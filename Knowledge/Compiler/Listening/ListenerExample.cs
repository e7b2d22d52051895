namespace BackPainBot.Knowledge.Compiler;

/// <summary>What one text teaches.</summary>
/// <param name="Stretches">Its stretches: all of them are without a danger sign, or one of them, nobody says which, tells it.</param>
/// <param name="Class">0 for none, or the number of its flag from 1.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record ListenerExample(ListenerExample.Stretch[] Stretches, int Class, float Weight)
{
    /// <summary>Words that are heard as one.</summary>
    /// <param name="Features">Their features, by index.</param>
    /// <param name="Owners">For each feature, which word of the stretch it came with.</param>
    internal sealed record Stretch(int[] Features, byte[] Owners);
}
