using BackPainBot.Clinical;
using BackPainBot.Tests.Dialogs;

namespace BackPainBot.Tests.Vignettes;

/// <summary>Plays opening messages to the clinical core as the bot does, and counts what it makes of them.</summary>
internal static class MessageExam
{
    // A Wednesday evening, as in the conversations.
    private static readonly DateTimeOffset SaidAt = new(2026, 3, 11, 18, 30, 0, TimeSpan.Zero);

    /// <summary>What the bot would say at once: a level, <see cref="Levels.Confirm"/> or <see cref="Levels.None"/>, with its danger signs.</summary>
    public static (string Level, IReadOnlyList<string> Flags) Play(string text, string locale)
    {
        var core = ConversationFixture.Clinical;
        var heard = core.Understand(new Utterance(text, SaidAt, locale, 1, ["story"]), Case.Empty);
        var verdict = core.Judge(heard.Case);
        IReadOnlyList<string> flags = [.. verdict.Flags.Select(flag => flag.Id)];
        return verdict switch
        {
            { LevelSoFar: { } level } when Levels.IsEscalated(level.Name()) => (level.Name(), flags),
            { FlagToConfirm: { } asked } => (Levels.Confirm, [asked]),
            _ => (Levels.None, []),
        };
    }

    /// <summary>The figures of many messages.</summary>
    public static Figures Measure(IEnumerable<MessageVignette> vignettes, string locale)
    {
        var figures = new Figures();
        foreach (var vignette in vignettes)
        {
            var (level, flags) = Play(vignette.Text, locale);
            if (vignette.IsDanger)
            {
                GradeDanger(vignette, level, flags, figures);
            }
            else
            {
                GradeHarmless(vignette, level, flags, figures);
            }
        }

        return figures;
    }

    private static void GradeDanger(MessageVignette vignette, string level, IReadOnlyList<string> flags, Figures figures)
    {
        var want = vignette.Expect;
        var enough = Levels.IsEnough(level, want);
        var above = enough && level != want && !vignette.Accept.Contains(level);
        var named = vignette.Flags.Intersect(flags).Any();
        var track = want == "urgent" ? "urgent" : "emergency, ambulance, crisis";
        figures.Count($"{track}: recognised at once", enough);
        figures.Count($"{track}: recognised or asked", enough || level == Levels.Confirm);
        if (want != track)
        {
            figures.Count($"{want}: recognised at once", enough);
        }

        figures.Count("danger: over-escalated", above);
        figures.Count("danger: a right flag named", named);
        Note(!enough, $"got {level}");
        Note(above, $"over-escalated to {level}");
        Note(enough && !named, "another flag named");

        void Note(bool wrong, string kind)
        {
            if (wrong)
            {
                figures.Misses.Add(new Miss($"{want} {vignette.Flags[0]}", kind, vignette.Id));
            }
        }
    }

    private static void GradeHarmless(MessageVignette vignette, string level, IReadOnlyList<string> flags, Figures figures)
    {
        var escalated = Levels.IsEscalated(level);
        var needless = level == Levels.Confirm && !vignette.AskOk;
        figures.Count("harmless: escalated", escalated);
        figures.Count("harmless: asked needlessly", needless);
        if (escalated || needless)
        {
            figures.Misses.Add(new Miss("harmless", $"{level} {string.Join(",", flags.Take(1))}", vignette.Id));
        }
    }
}
