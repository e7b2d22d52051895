using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical.Listening;

/// <summary>The decision by itself, over four invented signs: an emergency, an ambulance, a crisis and one for today.</summary>
public sealed class SuspicionJudgeTests
{
    private const int Emergency = 0, Ambulance = 1, Crisis = 2, Today = 3;

    private static readonly ListenerThresholds Thresholds = new(
        default, new double[4], [0.5, 0.5, 0.2, 0.5], [2, 0.8, 0.8, 0.8], [0.8, 0.8, 0.5, 0.8], [0.1, 0.1, 0.1, 0.1]);

    private static SuspicionDecision Decide(
        double[] signs, LevelOfCare? level = null, (int Flag, PatternEvidence Evidence)[]? heard = null, double surerToSpeak = 0, double surerToAsk = 0)
    {
        var evidence = new PatternEvidence[4];
        foreach (var (flag, its) in heard ?? [])
        {
            evidence[flag] |= its;
        }

        var judge = new SuspicionJudge(Thresholds, [LevelOfCare.Emergency, LevelOfCare.Ambulance, LevelOfCare.Crisis, LevelOfCare.Urgent]);
        return judge.Decide([1 - signs.Sum(), .. signs], evidence, level, surerToSpeak, surerToAsk);
    }

    [Fact]
    public void A_sign_that_is_probable_enough_is_taken_for_said() =>
        Assert.Equal(new SuspicionDecision(Emergency, -1, false), Decide([0.85, 0, 0, 0.05]));

    [Fact]
    public void Signs_that_send_for_the_same_help_count_together_and_the_likeliest_is_named() =>
        Assert.Equal(Ambulance, Decide([0.4, 0.45, 0, 0]).Speaks);

    [Fact]
    public void A_crisis_does_not_count_towards_an_emergency() =>
        Assert.Equal(Crisis, Decide([0.4, 0, 0.5, 0]).Speaks);

    [Fact]
    public void What_may_be_for_now_counts_towards_a_likelier_sign_for_today_and_is_asked_about() =>
        Assert.Equal(new SuspicionDecision(Today, -1, false), Decide([0.35, 0, 0, 0.55]));

    [Fact]
    public void What_is_less_probable_is_asked_about() =>
        Assert.Equal(new SuspicionDecision(-1, Emergency, false), Decide([0.6, 0, 0, 0]));

    [Fact]
    public void A_crisis_is_asked_about_sooner() =>
        Assert.Equal(Crisis, Decide([0.1, 0, 0.25, 0.1]).Asks);

    [Fact]
    public void What_is_improbable_is_left() =>
        Assert.Equal(new SuspicionDecision(-1, -1, false), Decide([0.1, 0.1, 0.1, 0.1]));

    [Theory]
    [InlineData(PatternEvidence.Held)]
    [InlineData(PatternEvidence.Answered)]
    [InlineData(PatternEvidence.Asked)]
    public void What_is_known_or_asked_is_neither_taken_for_said_nor_asked(object evidence) =>
        Assert.Equal(new SuspicionDecision(-1, -1, false), Decide([0.99, 0, 0, 0], heard: [(Emergency, (PatternEvidence)evidence)]));

    [Fact]
    public void Of_words_that_the_patterns_took_for_none_it_must_be_surer()
    {
        Assert.Equal(new SuspicionDecision(-1, Emergency, false), Decide([0.94, 0, 0, 0], heard: [(Emergency, PatternEvidence.Dismissed)]));
        Assert.Equal(Emergency, Decide([0.99, 0, 0, 0], heard: [(Emergency, PatternEvidence.Dismissed)]).Speaks);
    }

    [Fact]
    public void What_is_known_makes_nothing_else_worth_asking() =>
        Assert.Equal(new SuspicionDecision(-1, -1, false), Decide([0.02, 0, 0, 0.95], heard: [(Today, PatternEvidence.Held)]));

    [Fact]
    public void What_was_denied_is_asked_about_when_surer()
    {
        Assert.Equal(new SuspicionDecision(-1, Emergency, false), Decide([0.99, 0, 0, 0], heard: [(Emergency, PatternEvidence.Refused)]));
        Assert.Equal(new SuspicionDecision(-1, -1, false), Decide([0.7, 0, 0, 0], heard: [(Emergency, PatternEvidence.Refused)]));
    }

    [Fact]
    public void Vague_words_become_plain_by_a_threshold_of_their_own()
    {
        Assert.Equal(new SuspicionDecision(-1, Emergency, false), Decide([0.99, 0, 0, 0], heard: [(Emergency, PatternEvidence.Vague)]));
        Assert.Equal(Ambulance, Decide([0, 0.85, 0, 0], heard: [(Ambulance, PatternEvidence.Vague)]).Speaks);
    }

    [Fact]
    public void In_an_answer_it_must_be_surer()
    {
        Assert.Equal(-1, Decide([0.85, 0, 0, 0], surerToSpeak: 0.95).Speaks);
        Assert.Equal(Emergency, Decide([0.995, 0, 0, 0], surerToSpeak: 0.95).Speaks);
        Assert.Equal(-1, Decide([0.6, 0, 0, 0], surerToAsk: 0.7).Asks);
    }

    [Fact]
    public void Beside_a_sign_that_the_patterns_raised_it_must_be_surer()
    {
        Assert.Equal(-1, Decide([0.85, 0, 0, 0.1], LevelOfCare.Urgent, [(Today, PatternEvidence.Plain | PatternEvidence.Held)]).Speaks);
        Assert.Equal(Emergency, Decide([0.97, 0, 0, 0.02], LevelOfCare.Urgent, [(Today, PatternEvidence.Plain | PatternEvidence.Held)]).Speaks);
    }

    [Fact]
    public void Nothing_is_taken_for_said_that_raises_nothing() =>
        Assert.Equal(-1, Decide([0, 0, 0, 0.99], LevelOfCare.Emergency, [(Emergency, PatternEvidence.Plain)]).Speaks);

    [Fact]
    public void What_the_patterns_raised_is_doubted_only_where_nothing_dangerous_is_probable()
    {
        Assert.True(Decide([0.02, 0, 0, 0.02], LevelOfCare.Emergency, [(Emergency, PatternEvidence.Plain)]).Doubts);
        Assert.False(Decide([0.02, 0, 0, 0.2], LevelOfCare.Emergency, [(Emergency, PatternEvidence.Plain)]).Doubts);
        Assert.False(Decide([0.02, 0, 0, 0], LevelOfCare.Emergency).Doubts);
        Assert.False(Decide([0.02, 0, 0, 0], LevelOfCare.Soon, [(Emergency, PatternEvidence.Plain)]).Doubts);
    }

    [Fact]
    public void A_crisis_told_in_the_words_of_an_accident_is_a_crisis() =>
        Assert.Equal(new SuspicionDecision(Crisis, -1, true), Decide([0.02, 0, 0.95, 0], LevelOfCare.Emergency, [(Emergency, PatternEvidence.Plain)]));

    [Fact]
    public void Figures_that_are_none_decide_nothing() =>
        Assert.Equal(new SuspicionDecision(-1, -1, false), Decide([double.NaN, double.NaN, double.NaN, double.NaN]));
}
