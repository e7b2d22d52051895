using BackPainBot.Clinical;

namespace BackPainBot.Tests.Clinical;

/// <summary>An age behind whoever has it, with no word that says so.</summary>
public sealed class IntroducedAgeTests
{
    [Theory]
    [InlineData("Marco, 45, back pain since deadlifts", 45)]
    [InlineData("Marco (45): sore low back", 45)]
    [InlineData("Hello. Ngozi, 33. Back hurts", 33)]
    public void A_name_and_a_number_tell_the_age(string said, double age) => Assert.Equal(age, Hear(said, false)?.Number);

    [Theory]
    [InlineData("Deadlifts, 80, and something went")]
    [InlineData("dull ache, 45 minutes after squats")]
    [InlineData("Right side, 6, dull")]
    [InlineData("Marco, 6, dull")]
    [InlineData("100, 12, 5")]
    [InlineData(", 45,")]
    public void Another_number_does_not(string said) => Assert.Null(Hear(said, false));

    [Theory]
    [InlineData("my lad, 14, hurt his back", "age", 14)]
    [InlineData("my lad, 7, hurt his back at football", "childAge", 7)]
    [InlineData("it's for my client. Marco, 45, hurt his back", "age", 45)]
    [InlineData("her name is Ngozi, 34", "age", 34)]
    [InlineData("my son, 9, has a sore back", "age", 9)]
    [InlineData("my son is 7 and his back hurts", "childAge", 7)]
    [InlineData("my 7 year old hurt his back", "childAge", 7)]
    public void A_childs_age_is_read_where_it_is_asked_for_them(string said, string finding, double age) =>
        Assert.Equal(age, Hear(said, true, finding)?.Number);

    [Fact]
    public void Somebody_elses_age_is_not_the_members() => Assert.Null(Hear("my lad, 14, laughed, my back hurts since squats", false));

    private static Finding? Hear(string said, bool isForSomebodyElse, string finding = "age") =>
        Core.Instance.Understand(new Utterance(said, Core.Wednesday, "en-GB", 1, []) { IsForSomebodyElse = isForSomebodyElse }, Case.Empty).Case.Find(finding);
}
