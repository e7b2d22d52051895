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

    public static void WriteOptional(this BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }
}
