using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>What <c>docs/using-the-core.md</c> tells a program without a bot to do.</summary>
public sealed class UsingTheCoreTests
{
    [Fact]
    public void A_program_without_a_bot_gets_from_a_story_to_an_outcome()
    {
        using var file = File.OpenRead(Core.KnowledgePath);
        var core = ClinicalCore.Load(file);
        var heard = core.Understand(
            new Utterance("deadlifted yesterday, felt it go on the right side, 7 out of 10", Core.Wednesday, "en-GB", 1, []), Case.Empty);

        var safety = core.Judge(heard.Case);
        var screen = core.Answer("checklist", ["none"], heard.Case, turn: 2);
        var list = core.Answer("checklist", ["none"], screen.Case, turn: 3);
        var outcome = core.Assess(list.Case);

        Assert.False(safety.EndsConversationNow);
        Assert.Equal(LevelOfCare.Soon, core.Assess(screen.Case).Level);
        Assert.Equal(LevelOfCare.SelfCare, outcome.Level);
        Assert.Equal("muscleStrain", outcome.Conditions[0].Id);
    }

    [Fact]
    public void What_ends_the_conversation_has_its_text()
    {
        var safety = Core.Judge("i cant pee since the deadlift");

        Assert.True(safety.EndsConversationNow);
        Assert.NotEmpty(Core.Instance.Texts.Flag(safety.Flags[0].Id).ActNow);
    }
}
