using System.Text.Json;

namespace BackPainBot.Tests.Vignettes;

/// <summary>
/// The vignettes beside the tests, in two halves drawn alike. The held-out half is never looked at while knowledge is
/// written: it shows whether what was learnt from the tuning half holds for people nobody has written yet.
/// </summary>
internal static class VignetteFiles
{
    /// <summary>The half to learn from.</summary>
    public const string Tuning = "tuning";

    /// <summary>The half to measure with.</summary>
    public const string HeldOut = "heldout";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true };

    /// <summary>Both halves.</summary>
    public static IReadOnlyList<string> Halves { get; } = [Tuning, HeldOut];

    /// <summary>The messages of a half.</summary>
    public static IReadOnlyList<MessageVignette> Messages(string half) => Read<MessageVignette>($"messages.{half}.jsonl");

    /// <summary>The conversations of a half.</summary>
    public static IReadOnlyList<ConversationVignette> Conversations(string half) => Read<ConversationVignette>($"conversations.{half}.jsonl");

    /// <summary>What the figures of every half must reach.</summary>
    public static Floors Floors() => JsonSerializer.Deserialize<Floors>(File.ReadAllText(PathOf("floors.json")), Options)!;

    private static List<T> Read<T>(string file) =>
        [.. File.ReadLines(PathOf(file)).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<T>(line, Options)!)];

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Vignettes", file);
}
