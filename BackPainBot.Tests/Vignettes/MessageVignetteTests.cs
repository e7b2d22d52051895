namespace BackPainBot.Tests.Vignettes;

public sealed class MessageVignetteTests
{
    public static TheoryData<string, string> HalvesAndLocales => new()
    {
        { VignetteFiles.Tuning, "en-US" },
        { VignetteFiles.HeldOut, "en-US" },
        { VignetteFiles.Tuning, "en-GB" },
        { VignetteFiles.HeldOut, "en-GB" },
    };

    [Theory]
    [MemberData(nameof(HalvesAndLocales))]
    public void Opening_messages_are_judged_at_least_as_well_as_before(string half, string locale)
    {
        var figures = MessageExam.Measure(VignetteFiles.Messages(half), locale);

        var breaches = VignetteFiles.Floors().Messages[half].Breaches(figures).ToList();

        Assert.True(breaches.Count == 0, string.Join(Environment.NewLine, [.. breaches, Miss.List(figures.Misses)]));
    }
}
