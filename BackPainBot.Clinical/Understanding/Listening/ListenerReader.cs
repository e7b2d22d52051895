using System.Buffers.Binary;

namespace BackPainBot.Clinical;

/// <summary>Reads the second listener from the compiled knowledge. The compiler writes it in the same order.</summary>
internal static class ListenerReader
{
    /// <exception cref="FormatException">The lengths do not fit each other.</exception>
    public static ListenerModel Read(BinaryReader reader)
    {
        var kinds = new Dictionary<uint, ushort>();
        for (var left = Length(reader, sizeof(uint) + sizeof(ushort)); left > 0; left--)
        {
            kinds[reader.ReadUInt32()] = reader.ReadUInt16();
        }

        var flags = new string[Length(reader, 1)];
        var thresholds = new ListenerThresholds(new double[flags.Length], new double[flags.Length], new double[flags.Length]);
        for (var i = 0; i < flags.Length; i++)
        {
            flags[i] = reader.ReadString();
            thresholds.Asking[i] = reader.ReadDouble();
            thresholds.Agreeing[i] = reader.ReadDouble();
            thresholds.Alone[i] = reader.ReadDouble();
        }

        var scale = reader.ReadDouble();
        var biases = Array.ConvertAll(new int[flags.Length + 1], _ => reader.ReadInt32());
        var count = Length(reader, sizeof(uint) + 1);
        var features = Unsigned(reader.ReadBytes(count * sizeof(uint)));
        var counts = reader.ReadBytes(count);
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            starts[i + 1] = starts[i] + counts[i];
        }

        var classes = reader.ReadBytes(starts[^1]);
        var weights = reader.ReadBytes(starts[^1]);
        if (features.Length != count || counts.Length != count || weights.Length != starts[^1] || Array.Exists(classes, c => c > flags.Length))
        {
            throw new FormatException("The second listener is cut short.");
        }

        return new ListenerModel(new WordKinds(kinds), flags, thresholds, scale, biases, features, starts, classes, Array.ConvertAll(weights, w => (sbyte)w));
    }

    private static int Length(BinaryReader reader, int bytesEach)
    {
        var length = reader.ReadInt32();
        return length >= 0 && (long)length * bytesEach <= reader.BaseStream.Length - reader.BaseStream.Position
            ? length
            : throw new FormatException("A list has an impossible length.");
    }

    private static uint[] Unsigned(byte[] bytes)
    {
        var numbers = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        }

        return numbers;
    }
}
