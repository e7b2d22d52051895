using BackPainBot.Clinical;
using BackPainBot.Tests.Knowledge;

namespace BackPainBot.Tests.Clinical;

/// <summary>Levels that two facts together ask for, told in a member's words with nothing else on the list.</summary>
public class ReferenceLevelTests
{
    [Theory]
    [InlineData("pain past my knee for three weeks since deadlifts")]
    [InlineData("pain shoots past my knee, worse every day")]
    [InlineData("shoots below my knee since deadlifts, i cant cope with it")]
    [InlineData("im not coping with the pain past my knee")]
    [InlineData("pain past the knee, its severe")]
    public void Pain_past_the_knee_that_lasts_worsens_daily_or_overwhelms_is_for_today(string text) =>
        Assert.Equal(LevelOfCare.Urgent, LevelOf(text));

    [Theory]
    [InlineData("pain shoots past my knee since deadlift yesterday")]
    [InlineData("pain past my knee for 10 days, same")]
    [InlineData("pain past my knee, coping fine")]
    [InlineData("im 49 years old, pain past my knee since squats yesterday")]
    public void Other_pain_past_the_knee_is_for_the_next_days(string text) =>
        Assert.Equal(LevelOfCare.Soon, LevelOf(text));

    [Theory]
    [InlineData("im 9 and my back hurts after gymnastics")]
    [InlineData("my 6 year old has back pain after gymnastics")]
    [InlineData("my daughter is 7, back pain after trampolining")]
    [InlineData("im 15, back hurts and im limping")]
    [InlineData("14 yo gymnast, back pain and a limp")]
    public void A_young_child_or_a_limp_under_eighteen_is_for_today(string text) =>
        Assert.Equal(LevelOfCare.Urgent, LevelOf(text));

    [Theory]
    [InlineData("14 yo gymnast, back pain", LevelOfCare.Soon)]
    [InlineData("im 15, back hurts, no limp", LevelOfCare.Soon)]
    [InlineData("my back hurts, im limping since squats", LevelOfCare.SelfCare)]
    [InlineData("my daughter is 7 and my back hurts from carrying her", LevelOfCare.SelfCare)]
    [InlineData("pain is at 6 when i bend", LevelOfCare.SelfCare)]
    public void Neither_is_a_youth_without_a_limp_nor_a_limp_nor_a_number_alone(string text, LevelOfCare level) =>
        Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("fell off the rig onto my back, severe pain in the middle of my spine")]
    [InlineData("fell down the stairs, middle of back hurts 8/10")]
    [InlineData("fell off a ladder and there is a step in my spine")]
    [InlineData("came off a box jump flat on my back and my spine looks bent")]
    [InlineData("fell off the rig, numb foot since")]
    [InlineData("fell down the stairs, left leg weak")]
    public void A_big_fall_with_severe_midline_pain_a_changed_shape_or_nerve_signs_is_for_an_ambulance(string text) =>
        Assert.Equal(LevelOfCare.Ambulance, LevelOf(text));

    [Theory]
    [InlineData("fell down the stairs, middle of back hurts 5/10")]
    [InlineData("fell down the stairs, back sore on the right 4/10")]
    public void A_big_fall_alone_is_for_the_emergency_department(string text) =>
        Assert.Equal(LevelOfCare.Emergency, LevelOf(text));

    [Theory]
    [InlineData("back pain getting rapidly worse and its severe", LevelOfCare.Urgent)]
    [InlineData("pain getting worse quickly, 9 out of 10", LevelOfCare.Urgent)]
    [InlineData("severe back pain and worse by the hour", LevelOfCare.Urgent)]
    [InlineData("back hurts worse when i run fast, 8/10", LevelOfCare.Soon)]
    public void Severe_pain_that_worsens_fast_is_for_today(string text, LevelOfCare level) =>
        Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("burns when i pee, back is fine", LevelOfCare.Soon)]
    [InlineData("burns when i pee", LevelOfCare.Urgent)]
    [InlineData("burns when i pee, no back pain but pain in my side", LevelOfCare.Urgent)]
    [InlineData("it burns when i pee and my back hurts", LevelOfCare.Urgent)]
    [InlineData("stings when i pee and i have a fever", LevelOfCare.Urgent)]
    public void Burning_without_back_pain_can_wait_for_days_and_with_it_or_fever_not(string text, LevelOfCare level) =>
        Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("i pee blood", LevelOfCare.Urgent, "kidneyStone")]
    [InlineData("blood in my pee and pain in my side after squats", LevelOfCare.Urgent, "kidneyStone")]
    [InlineData("bloody pee after my first crossfit class", LevelOfCare.Emergency, "rhabdomyolysis")]
    [InlineData("my pee is brown", LevelOfCare.Emergency, "rhabdomyolysis")]
    public void Blood_in_the_pee_is_muscle_breakdown_only_after_hard_exercise_or_when_it_is_brown(string text, LevelOfCare level, string flag)
    {
        var outcome = Assess(text);

        Assert.Equal(level, outcome.Level);
        Assert.Equal(flag, outcome.RedFlags[0]);
    }

    [Theory]
    [InlineData("my back has shifted to one side, muscles in spasm", LevelOfCare.Soon)]
    [InlineData("i am standing crooked since the deadlift", LevelOfCare.Soon)]
    [InlineData("my spine looks bent and there is a new lump on it", LevelOfCare.Urgent)]
    [InlineData("my hips shifted to one side in the squat", LevelOfCare.SelfCare)]
    public void A_sideways_shift_with_spasm_waits_for_days_and_a_new_shape_of_the_spine_does_not(string text, LevelOfCare level) =>
        Assert.Equal(level, LevelOf(text));

    [Theory]
    [InlineData("used to be right side, now it's in both")]
    [InlineData("it started in my left leg and now it has spread to my other leg")]
    [InlineData("pain down left leg last week, this week its in the right one as well")]
    public void One_leg_that_became_two_is_an_emergency_at_once(string text) =>
        Assert.Equal(LevelOfCare.Emergency, CompiledCore.Instance.Judge(CompiledCore.Hear(text)).LevelSoFar);

    [Theory]
    [InlineData("im on apixaban, mild ache in my back after squats, getting better every day", LevelOfCare.SelfCare)]
    [InlineData("on apixaban, back sore 3/10 since yesterday, easing", LevelOfCare.SelfCare)]
    [InlineData("on apixaban, back sore 3/10 since yesterday", LevelOfCare.Urgent)]
    [InlineData("on apixaban, back sore 6/10 since yesterday, easing", LevelOfCare.Urgent)]
    [InlineData("on warfarin, small bruise on my back since squats, dull ache easing", LevelOfCare.Urgent)]
    public void On_a_blood_thinner_only_a_mild_ache_that_improves_is_for_self_care(string text, LevelOfCare level) =>
        Assert.Equal(level, LevelOf(text));

    [Fact]
    public void On_a_blood_thinner_no_anti_inflammatory_is_advised_with_self_care() =>
        Assert.Contains(Assess("im on apixaban, mild ache in my back after squats, getting better every day").Advice.Medicines, s => s.Id == "medicine.blocked");

    [Theory]
    [InlineData("pain past my knee since squats yesterday and i live alone", true)]
    [InlineData("pain past my knee since squats yesterday, nearest hospital is 3 hours away", true)]
    [InlineData("pain past my knee since squats yesterday", false)]
    [InlineData("back sore since squats yesterday and i live alone", false)]
    public void Nerve_pain_alone_or_far_from_help_has_a_safety_net_of_its_own(string text, bool told) =>
        Assert.Equal(told, Assess(text).Advice.GetHelpSooner.Any(s => s.Id == "sooner.alone"));

    private static LevelOfCare LevelOf(string text) => Assess(text).Level;

    private static Assessment Assess(string text) => CompiledCore.Instance.Assess(CompiledCore.HearAndDenyTheRest(text));
}
