using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical.Listening;

/// <summary>How evidence adds up, over two invented signs.</summary>
public sealed class SuspicionWeighingTests
{
    private static readonly EvidenceWeights Weights = new(0.3, 1, 1.5, 0.7, -1.2);

    private static double[] Weigh(double[] strongest, double[] whole, double leaning = 0, params PatternEvidence[] evidence)
    {
        var probabilities = new double[3];
        var both = new PatternEvidence[2];
        evidence.CopyTo(both, 0);
        SuspicionWeighing.Weigh(new ListenerThresholds(Weights, [leaning, 0], [], [], [], []), strongest, whole, both, probabilities);
        return probabilities;
    }

    [Fact]
    public void Probabilities_add_up_to_one() =>
        Assert.Equal(1, Weigh([0.2, 0.7, 0.6], [0.5, 0.3, 0.2], 1, PatternEvidence.Plain).Sum(), 9);

    [Fact]
    public void What_all_words_say_together_counts_more_than_what_one_stretch_says() =>
        Assert.True(Weigh([0.1, 0.9, 0.1], [0.9, 0.05, 0.05])[0] > 0.5);

    [Theory]
    [InlineData(PatternEvidence.Plain)]
    [InlineData(PatternEvidence.Vague)]
    public void What_the_patterns_heard_speaks_for_the_sign(object evidence) =>
        Assert.True(Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1], 0, (PatternEvidence)evidence)[1] > Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1])[1]);

    [Fact]
    public void What_the_patterns_heard_denied_speaks_against_it() =>
        Assert.True(Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1], 0, PatternEvidence.Denied)[1] < Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1])[1]);

    [Fact]
    public void A_leaning_makes_the_sign_likelier() =>
        Assert.True(Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1], 1)[1] > Weigh([0.5, 0.4, 0.1], [0.5, 0.4, 0.1])[1]);

    [Fact]
    public void Nothing_at_all_is_a_figure_still() =>
        Assert.All(Weigh([0, 0, 0], [0, 0, 0]), p => Assert.InRange(p, 0, 1));
}
