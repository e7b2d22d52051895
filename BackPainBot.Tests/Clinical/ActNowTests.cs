using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>What to do about a danger sign, and while waiting: each sign shows its own group's words, action first and short.</summary>
public sealed class ActNowTests
{
    private static readonly Dictionary<string, string> GroupOf = new(StringComparer.Ordinal)
    {
        ["bladder"] = "caudaEquina",
        ["bowel"] = "caudaEquina",
        ["saddleNumbness"] = "caudaEquina",
        ["sexualFunction"] = "caudaEquina",
        ["bothLegs"] = "caudaEquina",
        ["legWeakness"] = "legWeakness",
        ["legNumbness"] = "legNumbness",
        ["pastKnee"] = "pastKnee",
        ["majorTrauma"] = "trauma",
        ["fragileBone"] = "bone",
        ["fever"] = "fever",
        ["weightLoss"] = "serious",
        ["cancerHistory"] = "serious",
        ["nightPain"] = "serious",
        ["chest"] = "chest",
        ["aorta"] = "aorta",
        ["rhabdomyolysis"] = "rhabdomyolysis",
        ["compartment"] = "compartment",
        ["kidneyStone"] = "kidney",
        ["kidneyInfection"] = "kidney",
        ["pregnancy"] = "pregnancy",
        ["inflammatory"] = "inflammatory",
        ["notSettling"] = "notSettling",
        ["young"] = "young",
        ["selfHarm"] = "crisis",
        ["painkillers"] = "painkillers",
        ["bloodThinner"] = "bloodThinner",
        ["legVessel"] = "legVessel",
        ["abdomen"] = "abdomen",
        ["strokeOrCord"] = "stroke",
        ["skinOrShape"] = "skin",
        ["midBack"] = "midBack",
        ["severe"] = "severe",
        ["heatIllness"] = "heat",
    };

    // What only one group may say: what is right after a fall is wrong for a chest.
    private static readonly (string Words, string Group)[] OwnWords =
    [
        ("nobody move", "trauma"), ("nobody pull", "trauma"), ("cauda equina", "caudaEquina"), ("Sit up, leaning back", "chest"), ("packets", "painkillers"),
        ("dark urine", "rhabdomyolysis"), ("maternity unit", "pregnancy"), ("midwife", "pregnancy"), ("shingles", "skin"), ("hang a little lower", "legVessel"),
        ("compartment", "compartment"), ("cool your skin", "heat"), ("eye clinic", "inflammatory"), ("could use out of reach", "crisis"), ("surgeon", "abdomen"),
        ("blood thinner", "bloodThinner"), ("Face, arm, speech", "stroke"), ("X-ray or scan", "trauma"),
    ];

    public static TheoryData<string> Flags => [.. Core.Instance.Texts.Flags];

    [Theory]
    [MemberData(nameof(Flags))]
    public void A_sign_shows_the_words_of_its_own_group_and_of_no_other(string flag)
    {
        var (raised, actNow) = Confirmed(flag);

        Assert.Contains(flag, raised);
        var groups = raised.Select(id => GroupOf[id]).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(actNow);
        Assert.All(actNow, s => Assert.Contains(s.Id.Split('.')[0], groups));
        Assert.All(actNow, s => Assert.All(OwnWords, own => Assert.True(
            own.Group == s.Id.Split('.')[0] || !s.Text.Contains(own.Words, StringComparison.OrdinalIgnoreCase), $"{s.Id} says '{own.Words}'")));
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void It_is_short_and_names_no_medicine_and_no_lift(string flag)
    {
        string[] banned =
        [
            "aspirin", "ibuprofen", "paracetamol", "acetaminophen", "naproxen", "codeine", "diclofenac", "painkiller", "pain killer", "anti-inflammator",
            "deadlift", "squat", "bench", "barbell", "press", "crossfit",
        ];

        Assert.All(Confirmed(flag).ActNow, statement =>
        {
            Assert.InRange(statement.Text.Split(' ').Length, 10, 80);
            Assert.DoesNotContain(banned, word => statement.Text.Replace("pressure", "", StringComparison.Ordinal).Replace("press or", "", StringComparison.Ordinal).Contains(word, StringComparison.OrdinalIgnoreCase));
        });
    }

    [Theory]
    [MemberData(nameof(Flags))]
    public void An_emergency_says_what_to_do_first(string flag)
    {
        var assessment = Core.Instance.Assess(Yes(flag));
        if (assessment.Level is LevelOfCare.Ambulance or LevelOfCare.Emergency)
        {
            Assert.Matches("^(Call|Go to|Stay still)", assessment.Advice.ActNow[0].Text);
        }
    }

    private static (IReadOnlyList<string> Raised, IReadOnlyList<Statement> ActNow) Confirmed(string flag)
    {
        var assessment = Core.Instance.Assess(Yes(flag));
        return ([.. assessment.RedFlags], [.. assessment.Advice.ActNow]);
    }

    private static Case Yes(string flag) => Core.Instance.Answer("confirm:" + flag, ["yes"], Case.Empty.At(Core.Wednesday), 1).Case;
}
