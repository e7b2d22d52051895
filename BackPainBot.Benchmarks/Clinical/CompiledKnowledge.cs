using BackPainBot.Clinical;

namespace BackPainBot.Benchmarks.Clinical;

/// <summary>The compiled knowledge beside the program.</summary>
internal static class CompiledKnowledge
{
    public static byte[] Bytes { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "knowledge.bin"));

    public static ClinicalCore Load()
    {
        using var file = new MemoryStream(Bytes);
        return ClinicalCore.Load(file);
    }
}
