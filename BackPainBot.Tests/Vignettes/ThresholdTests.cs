namespace BackPainBot.Tests.Vignettes;

public sealed class ThresholdTests
{
    private static readonly Threshold Threshold = new()
    {
        AtLeast = new Dictionary<string, double> { ["found"] = 0.5 },
        AtMost = new Dictionary<string, double> { ["wrong"] = 0.25 },
    };

    [Fact]
    public void Figures_on_the_threshold_hold()
    {
        Assert.Empty(Threshold.Breaches(Counted(found: [true, false], wrong: [true, false, false, false])));
    }

    [Fact]
    public void A_figure_beyond_its_threshold_is_told_with_its_counts()
    {
        var breaches = Threshold.Breaches(Counted(found: [true, false, false], wrong: [true, false])).ToList();

        Assert.Equal(2, breaches.Count);
        Assert.StartsWith("found: 33.3 % (1 of 3)", breaches[0], StringComparison.Ordinal);
        Assert.StartsWith("wrong: 50.0 % (1 of 2)", breaches[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_was_not_measured_does_not_hold()
    {
        Assert.Equal(2, Threshold.Breaches(new Figures()).Count());
    }

    private static Figures Counted(bool[] found, bool[] wrong)
    {
        var figures = new Figures();
        Array.ForEach(found, hit => figures.Count("found", hit));
        Array.ForEach(wrong, hit => figures.Count("wrong", hit));
        return figures;
    }
}
