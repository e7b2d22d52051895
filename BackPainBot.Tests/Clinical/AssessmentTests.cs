using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

public sealed class AssessmentTests
{
    private static readonly string[] Flags =
        ("bladder bowel saddleNumbness sexualFunction bothLegs legWeakness legNumbness pastKnee majorTrauma fragileBone fever weightLoss cancerHistory nightPain chest aorta rhabdomyolysis compartment kidneyStone kidneyInfection pregnancy inflammatory notSettling young selfHarm painkillers bloodThinner legVessel abdomen strokeOrCord skinOrShape midBack severe heatIllness").Split(' ');

    private static readonly string[] Conditions =
        "doms muscleStrain spasm facet disc nerveRoot stenosis sacroiliac spondylolysis degenerative axialSpa fibromyalgia compressionFracture renal".Split(' ');

    private static readonly string[] Contributors =
        "flexionForm extensionForm unevenLoad noBrace momentum sitUps tooMuchTooSoon littleRecovery tiredOrDistracted weakCore weakGlutes tightHipFlexors tightHamstrings stiffness noWarmUp noCoolDown posture dehydration highImpact age knownCondition previousEpisode lifestyle".Split(' ');

    [Fact]
    public void Every_id_of_the_contract_has_its_words_and_no_other_id_exists()
    {
        var texts = Core.Instance.Texts;

        Assert.Equal(Flags.Order(StringComparer.Ordinal), texts.Flags.Order(StringComparer.Ordinal));
        Assert.Equal(Conditions.Order(StringComparer.Ordinal), texts.Conditions.Order(StringComparer.Ordinal));
        Assert.Equal(Contributors.Order(StringComparer.Ordinal), texts.Contributors.Order(StringComparer.Ordinal));
        Assert.All(Flags, f => Assert.False(string.IsNullOrWhiteSpace(texts.Flag(f).Name)));
        Assert.All(Flags, f => Assert.EndsWith("?", texts.Flag(f).ConfirmQuestion, StringComparison.Ordinal));
    }

    [Fact]
    public void What_to_do_is_at_most_eighty_words_and_names_no_medicine_and_no_lift()
    {
        string[] banned = ["aspirin", "ibuprofen", "paracetamol", "painkiller", "naproxen", "deadlift", "squat"];
        foreach (var flag in Flags)
        {
            var text = Core.Instance.Texts.Flag(flag).ActNow;
            Assert.InRange(text.Split(' ').Length, 10, 80);
            Assert.DoesNotContain(banned, b => text.Contains(b, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("a barbell fell on my back", "trauma.", "Stay still")]
    [InlineData("chest pain and I can't breathe", "chest.", "Sit up")]
    [InlineData("i took a whole pack of paracetamol and feel drowsy", "painkillers.", "Keep the packets")]
    [InlineData("i cant pee", "caudaEquina.", "cauda equina")]
    public void A_danger_sign_shows_the_text_of_its_own_group_only(string text, string group, string words)
    {
        var advice = Core.Instance.Assess(Core.Hear(text).Case).Advice;

        var statement = Assert.Single(advice.ActNow);
        Assert.StartsWith(group, statement.Id, StringComparison.Ordinal);
        Assert.Contains(words, statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sign_that_the_member_could_not_tell_is_not_ruled_out_and_not_reported_as_present()
    {
        var assessment = Core.Instance.Assess(Core.Hear("not sure", Case.Empty, "checklist").Case);

        Assert.Equal(LevelOfCare.Urgent, assessment.Level);
        Assert.Empty(assessment.RedFlags);
        Assert.Contains("saddleNumbness", assessment.NotRuledOut);
        Assert.NotEmpty(assessment.Advice.ActNow);
    }

    [Fact]
    public void Before_the_checklist_nobody_is_sent_home()
    {
        var @case = Core.Hear("back is stiff after squats").Case;
        Assert.Equal(LevelOfCare.Soon, Core.Instance.Assess(@case).Level);

        var asked = Core.Hear("none", Core.Hear("none", @case, "checklist").Case, "checklist").Case;
        Assert.Equal(LevelOfCare.SelfCare, Core.Instance.Assess(asked).Level);
    }

    [Fact]
    public void Soreness_the_morning_after_on_both_sides_is_ranked_first_and_says_why()
    {
        var text = "first time doing Romanian deadlifts on Monday, woke up Tuesday with both sides of my lower back stiff, easing now, no warm up";
        var @case = Core.Hear("none", Core.Hear("none", Core.Hear(text).Case, "checklist").Case, "checklist").Case;
        var assessment = Core.Instance.Assess(@case);

        Assert.Equal("doms", assessment.Conditions[0].Id);
        Assert.NotEmpty(assessment.Conditions[0].Because);
        Assert.True(assessment.Conditions.Sum(c => c.Probability) <= 1);
        Assert.Contains(assessment.Contributors, c => c.Id == "tooMuchTooSoon" && c.Because.Length > 0);
        Assert.Contains(assessment.Contributors, c => c.Id == "noWarmUp");
        Assert.InRange(assessment.Advice.StopItComingBack.Length, 2, 3);
        Assert.NotEmpty(assessment.Advice.WayBack);
    }

    [Fact]
    public void An_emergency_names_no_condition_and_no_way_back()
    {
        var assessment = Core.Instance.Assess(Core.Hear("deadlifts yesterday, my groin is numb").Case);

        Assert.Equal(LevelOfCare.Emergency, assessment.Level);
        Assert.Empty(assessment.Conditions);
        Assert.Empty(assessment.Advice.WayBack);
        Assert.Empty(assessment.Advice.Exercise);
    }

    [Theory]
    [InlineData("pregnant")]
    [InlineData("I take apixaban")]
    [InlineData("I barely drink any water")]
    [InlineData("I have kidney disease")]
    [InlineData("had a stomach ulcer last year")]
    public void Anti_inflammatory_tablets_are_not_suggested_where_they_do_harm(string text)
    {
        var @case = Core.Hear("none", Core.Hear("none", Core.Hear(text).Case, "checklist").Case, "checklist").Case;

        Assert.DoesNotContain(Core.Instance.Assess(@case).Advice.Medicines, s => s.Id == "medicine.pharmacist");
    }

    [Fact]
    public void Every_question_can_be_finished_by_buttons_alone()
    {
        string[] questions = ["activity", "when", "onset", "mode", "change", "warmup", "form", "location", "quality", "severity", "radiation", "neuro", "aggravate", "relieve", "course", "age", "previous", "conditions", "lifestyle"];
        foreach (var question in questions)
        {
            foreach (var choice in Core.Instance.Choices(question, Case.Empty).Append("notSure"))
            {
                var heard = Core.Instance.Answer(question, [choice], Case.Empty.At(Core.Wednesday), 1);
                Assert.Equal(question, Assert.Single(heard.AnsweredQuestions));
                Assert.False(Core.Instance.IsWorthAsking(question, heard.Case));
            }
        }
    }

    [Theory]
    [InlineData("i am 78 and bent to tie a shoe, sudden sharp pain on the bone")]
    [InlineData("got osteoporosis and my back went all at once on the leg press, in the middle")]
    [InlineData("i have weak bones and felt a sudden crack in the middle of my spine")]
    public void Weak_bones_and_sudden_pain_name_a_broken_bone_among_the_first_three(string said)
    {
        var assessment = Core.Instance.Assess(Core.Hear(said).Case);

        Assert.Contains(assessment.Conditions.Take(3), condition => condition.Id == "compressionFracture");
    }

    [Fact]
    public void From_fifty_on_a_first_back_pain_that_no_workout_explains_is_for_a_clinician()
    {
        const string Said = "did not do anything at the gym that would explain it, never had it before";

        Assert.Contains(Core.Judge("i am 57. " + Said).Flags, flag => flag.RuleId == "RF20.noCause");
        Assert.DoesNotContain(Core.Judge("i am 35. " + Said).Flags, flag => flag.RuleId == "RF20.noCause");
    }
}
