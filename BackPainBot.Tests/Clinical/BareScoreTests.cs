namespace BackPainBot.Tests.Clinical;

/// <summary>A number that is a sentence of its own beside what the pain is like.</summary>
public sealed class BareScoreTests
{
    [Theory]
    [InlineData("deads. back went last rep. sharp. 7", 7)]
    [InlineData("dull ache low down. Six. since monday", 6)]
    [InlineData("about a six, dull", 6)]
    public void It_is_how_bad_the_pain_is(string said, double score) => Assert.Equal(score, Core.Hear(said).Case.Find("severity")?.Number);

    [Theory]
    [InlineData("deads. 7. back went")]
    [InlineData("sharp. 70")]
    [InlineData("sharp. 3 sets")]
    public void Another_number_is_not(string said) => Assert.Null(Core.Hear(said).Case.Find("severity"));

    [Fact]
    public void Beside_the_list_of_danger_signs_it_may_be_one_of_them() => Assert.Null(Core.Hear("sharp. 7", "checklist").Case.Find("severity"));
}
