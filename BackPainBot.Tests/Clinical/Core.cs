using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>The clinical core on the knowledge that the build compiled, and short ways to speak to it.</summary>
internal static class Core
{
    /// <summary>A Wednesday evening on the member's clock.</summary>
    public static readonly DateTimeOffset Wednesday = new(2026, 3, 4, 18, 30, 0, TimeSpan.FromHours(1));

    public static ClinicalCore Instance { get; } = Load();

    public static Heard Hear(string text, params string[] open) => Hear(text, Case.Empty, open);

    public static Heard Hear(string text, Case known, params string[] open) =>
        Instance.Understand(new Utterance(text, Wednesday, "en-GB", 1, open), known);

    public static SafetyVerdict Judge(string text) => Instance.Judge(Hear(text).Case);

    public static string KnowledgePath => Path.Combine(AppContext.BaseDirectory, "knowledge.bin");

    private static ClinicalCore Load()
    {
        using var stream = File.OpenRead(KnowledgePath);
        return ClinicalCore.Load(stream);
    }
}
