namespace BackPainBot.Tests.Vignettes;

public sealed class ConversationVignetteTests
{
    public static TheoryData<string, string> Emergencies
    {
        get
        {
            var emergencies = new TheoryData<string, string>();
            var owed = VignetteFiles.Floors().EmergenciesOwed;
            foreach (var half in VignetteFiles.Halves)
            {
                foreach (var vignette in VignetteFiles.Conversations(half).Where(one => one.IsEmergency && !owed.Contains(one.Id)))
                {
                    emergencies.Add(half, vignette.Id);
                }
            }

            return emergencies;
        }
    }

    [Theory]
    [MemberData(nameof(Emergencies))]
    public async Task An_emergency_never_ends_below_its_level(string half, string id)
    {
        var vignette = VignetteFiles.Conversations(half).Single(one => one.Id == id);

        var outcome = await new SimulatedMember(vignette, "en-US").TalkAsync();

        var level = (string?)outcome?["levelOfCare"];
        Assert.True(level is not null && Levels.IsEnough(level, vignette.Expect), $"{id}: {vignette.Expect} wanted, got {level ?? "no outcome"}");
    }

    [Theory]
    [InlineData(VignetteFiles.Tuning, "en-US")]
    [InlineData(VignetteFiles.HeldOut, "en-US")]
    [InlineData(VignetteFiles.Tuning, "en-GB")]
    [InlineData(VignetteFiles.HeldOut, "en-GB")]
    public async Task Conversations_end_at_least_as_well_as_before(string half, string locale)
    {
        var figures = await ConversationExam.MeasureAsync(VignetteFiles.Conversations(half), locale);

        var breaches = VignetteFiles.Floors().Conversations[half].Breaches(figures).ToList();

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, [.. breaches, Miss.List(figures.Misses)]));
    }
}
