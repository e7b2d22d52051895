using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical;

/// <summary>Causes and contributors of patients in other voices: runners, rowers, older people, long illnesses.</summary>
public sealed class OwnPatientsTests
{
    [Theory]
    [InlineData("Ran 18 miles on Sunday instead of my usual 10")]
    [InlineData("did 8 miles further than normal and my back aches")]
    [InlineData("two circuits classes after a month off and now my back is sore")]
    [InlineData("went off way too hard on the erg")]
    public void More_than_usual_is_found_in_the_words_of_runners_and_rowers(string text) =>
        Assert.Contains(Assess(text).Contributors, c => c.Id == "tooMuchTooSoon");

    [Theory]
    [InlineData("I'm 78. I leaned over to pull the plug and got a jolt of pain right on the spine", "compressionFracture")]
    [InlineData("I have fibro and everything hurts since two classes", "fibromyalgia")]
    [InlineData("Been stiff every morning for well over an hour since last summer, gets me up about 4, moving helps and rest does not, my uncle has ankylosing something", "axialSpa")]
    [InlineData("I am 70. My legs ache when i walk and sitting down eases it, for months, leaning forward helps too", "stenosis")]
    public void The_likely_cause_is_among_the_first_three(string text, string condition) =>
        Assert.Contains(Assess(text).Conditions.Take(3), c => c.Id == condition);

    [Theory]
    [InlineData("woke up with everything from bum to shoulder blades stiff on both sides after pilates yesterday")]
    [InlineData("twisted in golf, the muscle next to my spine is tender to poke, came at once")]
    [InlineData("my fibromyalgia of ten years is known, back sore since yesterday's class, had fibro for years")]
    public void What_muscles_and_old_conditions_explain_is_no_danger_sign(string text) =>
        Assert.Equal(LevelOfCare.SelfCare, Assess(text).Level);

    private static Assessment Assess(string text) => CompiledCore.Instance.Assess(CompiledCore.HearAndDenyTheRest(text));
}
