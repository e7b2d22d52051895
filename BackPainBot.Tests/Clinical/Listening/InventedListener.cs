using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical.Listening;

/// <summary>A core whose second listener learned invented words, which no pattern can know.</summary>
internal static class InventedListener
{
    public const string Kinds = "skip = the\ndeny = no not\nbut = but\nself = i my\n";

    public const string Concepts = "rise = lift went\n";

    public const string Bladder = """
        [one]
        my flurble is glonky
        the flurble went glonky today
        since monday my flurble is all glonky
        my flurble feels glonky and wet
        glonky flurble since the lift
        """;

    public const string Stroke = """
        [one]
        my zimber is quandled
        since today the zimber is quandled
        a quandled zimber and no words
        quandled zimber on one side
        """;

    public const string Harmless = """
        [one]
        my back is stiff today
        since monday my back hurts when i bend
        the lift went fine
        my back feels tight on one side
        all good today
        no words for this workout
        """;

    /// <summary>Takes what the listener hears as it is, asks, and speaks never alone.</summary>
    public const string Thresholds = """
        evidence: { stretch: 0.5, whole: 0.5, plain: 1, vague: 1, denied: -1 }
        leaning: { otherwise: 0 }
        asking: { otherwise: 0.7 }
        agreeing: { otherwise: 0.7 }
        doubting: { otherwise: 0.02 }
        alone:
          otherwise: never
        """;

    private static readonly Lazy<ClinicalCore> Made = new(() =>
    {
        using var knowledge = Folder();
        return ClinicalCore.Load(new MemoryStream(knowledge.Compiled()));
    });

    public static ClinicalCore Core => Made.Value;

    /// <summary>The knowledge with the invented phrases.</summary>
    public static ScratchKnowledge Folder() => new ScratchKnowledge()
        .With("listener/kinds.txt", Kinds)
        .With("listener/concepts.txt", Concepts)
        .With("listener/bladder.txt", Bladder)
        .With("listener/strokeOrCord.txt", Stroke)
        .With("listener/harmless/stories.txt", Harmless)
        .Replaced("listener/thresholds.yaml", Thresholds);

    public static Case Hear(string text, Case? known = null, int turn = 1, params string[] open) =>
        Core.Understand(new Utterance(text, Clinical.Core.Wednesday, "en-GB", turn, open), known ?? Case.Empty).Case;

    public static string? Asked(string text) => Core.Judge(Hear(text)).FlagToConfirm;
}
