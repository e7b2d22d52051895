using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

public sealed class MessageTests
{
    public static TheoryData<string, string, string> Dangers => Read(level => level != "none");

    public static TheoryData<string, string, string> Harmless => Read(level => level == "none");

    [Theory]
    [MemberData(nameof(Dangers))]
    public void A_danger_sign_is_heard_at_once(string level, string flag, string message)
    {
        var verdict = Core.Judge(message);

        Assert.Contains(verdict.Flags, f => f.Id == flag);
        Assert.True(LevelsOfCare.TryParse(level, out var wanted));
        Assert.NotNull(verdict.LevelSoFar);
        Assert.True(verdict.LevelSoFar.Value.Rank() >= wanted.Rank(), $"{verdict.LevelSoFar} for '{message}'");
    }

    [Theory]
    [MemberData(nameof(Harmless))]
    public void A_harmless_message_raises_no_alarm_and_no_needless_question(string level, string flag, string message)
    {
        var verdict = Core.Judge(message);

        Assert.Equal("none", level);
        Assert.Empty(flag);
        Assert.True(verdict.LevelSoFar is null or LevelOfCare.Soon, $"{verdict.LevelSoFar} for '{message}'");
        Assert.Null(verdict.FlagToConfirm);
    }

    [Fact]
    public void A_crisis_beside_an_emergency_reports_the_emergency_and_says_both_texts()
    {
        var assessment = Core.Instance.Assess(Core.Hear("I can't pee since yesterday. I don't want to live any more").Case);

        Assert.Equal(LevelOfCare.Emergency, assessment.Level);
        Assert.Contains("selfHarm", assessment.RedFlags);
        Assert.Contains(assessment.Advice.ActNow, s => s.Id.StartsWith("crisis.", StringComparison.Ordinal));
        Assert.Contains(assessment.Advice.ActNow, s => s.Id.StartsWith("caudaEquina.", StringComparison.Ordinal));
    }

    private static TheoryData<string, string, string> Read(Func<string, bool> wanted)
    {
        var data = new TheoryData<string, string, string>();
        using var stream = typeof(MessageTests).Assembly.GetManifestResourceStream("Clinical.messages.tsv")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            if (!line.StartsWith('#') && parts.Length == 3 && wanted(parts[0]))
            {
                data.Add(parts[0], parts[1], parts[2]);
            }
        }

        return data;
    }
}
