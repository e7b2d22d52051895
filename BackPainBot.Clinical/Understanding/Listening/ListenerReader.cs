namespace BackPainBot.Clinical;

/// <summary>Reads the second listener from the compiled knowledge. The compiler writes it in the same order.</summary>
internal static class ListenerReader
{
    /// <exception cref="FormatException">The lengths do not fit each other.</exception>
    public static ListenerModel Read(BinaryReader reader)
    {
        var forms = new uint[Length(reader, sizeof(uint) + sizeof(ulong))];
        var kinds = new ulong[forms.Length];
        reader.ReadInto(forms, sizeof(uint));
        reader.ReadInto(kinds, sizeof(ulong));
        var flags = new string[Length(reader, 1)];
        var evidence = new EvidenceWeights(reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
        var thresholds = new ListenerThresholds(
            evidence, new double[flags.Length], new double[flags.Length], new double[flags.Length], new double[flags.Length], new double[flags.Length]);
        for (var i = 0; i < flags.Length; i++)
        {
            flags[i] = reader.ReadString();
            thresholds.Leaning[i] = reader.ReadDouble();
            thresholds.Asking[i] = reader.ReadDouble();
            thresholds.Agreeing[i] = reader.ReadDouble();
            thresholds.Alone[i] = reader.ReadDouble();
            thresholds.Doubting[i] = reader.ReadDouble();
        }

        var scale = reader.ReadDouble();
        var biases = new int[flags.Length + 1];
        reader.ReadInto(biases, sizeof(int));
        var count = Length(reader, sizeof(uint) + 1);
        var features = new uint[count];
        reader.ReadInto(features, sizeof(uint));
        var counts = new byte[count];
        reader.ReadInto(counts, sizeof(byte));
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        var classes = new byte[starts[^1]];
        var weights = new sbyte[classes.Length];
        reader.ReadInto(classes, sizeof(byte));
        reader.ReadInto(weights, sizeof(sbyte));
        if (classes.AsSpan().ContainsAnyInRange((byte)(flags.Length + 1), byte.MaxValue))
        {
            throw new FormatException("The second listener speaks of a sign that it does not have.");
        }

        return new ListenerModel(new WordKinds(forms, kinds), flags, thresholds, scale, biases, features, starts, classes, weights);
    }

    private static int Length(BinaryReader reader, int bytesEach)
    {
        var length = reader.ReadInt32();
        return length >= 0 && (long)length * bytesEach <= reader.BaseStream.Length - reader.BaseStream.Position
            ? length
            : throw new FormatException("A list has an impossible length.");
    }
}
