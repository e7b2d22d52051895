namespace BackPainBot.Knowledge.Compiler;

/// <summary>Lists and optional texts, as <see cref="BackPainBot.Clinical.KnowledgeReader"/> reads them.</summary>
internal static class BinaryWriterExtensions
{
    public static void Write<T>(this BinaryWriter writer, IReadOnlyCollection<T> all, Action<T> one)
    {
        writer.Write(all.Count);
        foreach (var item in all)
        {
            one(item);
        }
    }

    public static void WriteIntegers(this BinaryWriter writer, IEnumerable<int> all) => writer.Write(all.ToList(), writer.Write);

    /// <summary>Where each row begins and the last ends.</summary>
    public static void WriteStarts(this BinaryWriter writer, IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (var length in lengths)
        {
            starts.Add(starts[^1] + length);
        }

        writer.WriteIntegers(starts);
    }

    /// <summary>The starts of the rows, then all items.</summary>
    public static void WriteRows(this BinaryWriter writer, IReadOnlyCollection<IReadOnlyCollection<int>> rows)
    {
        writer.WriteStarts(rows.Select(r => r.Count));
        writer.WriteIntegers(rows.SelectMany(r => r));
    }

    public static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
