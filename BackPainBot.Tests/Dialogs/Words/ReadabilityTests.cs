namespace BackPainBot.Tests.Dialogs.Words;

public sealed class ReadabilityTests
{
    private const double HighestGrade = 6.9;
    private const int FewestWords = 8;
    private const int MostSyllables = 3;

    [Fact]
    public void Every_sentence_can_be_read_at_eleven_years() =>
        Assert.All(MemberTexts.All.Where(text => Readability.Words(text.Words) >= FewestWords), text =>
            Assert.True(Readability.Grade(text.Words) <= HighestGrade, $"{text.Key} has grade {Readability.Grade(text.Words):0.0}: {text.Words}"));

    [Fact]
    public void A_label_has_no_long_word() =>
        Assert.All(MemberTexts.All.Where(text => Readability.Words(text.Words) < FewestWords), text =>
            Assert.All(text.Words.Split(' '), word => Assert.True(Readability.Syllables(word) <= MostSyllables, $"{text.Key}: {word}")));

    [Fact]
    public void On_the_whole_a_reader_of_nine_years_gets_along() =>
        Assert.InRange(MemberTexts.All.Where(text => Readability.Words(text.Words) >= FewestWords).Average(text => Readability.Grade(text.Words)), 0, 4);

    [Theory]
    [InlineData("The cat sat on the mat.", 0)]
    [InlineData("See a doctor today. Do not wait.", 2)]
    [InlineData("Considerable musculoskeletal discomfort necessitates comprehensive multidisciplinary evaluation.", 30)]
    public void The_grade_is_about_what_the_formula_says(string text, double grade) => Assert.InRange(Readability.Grade(text), grade - 3, grade + 15);

    [Theory]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("needed", 2)]
    [InlineData("rained", 1)]
    [InlineData("boxes", 2)]
    [InlineData("emergency", 2)]
    [InlineData("", 1)]
    [InlineData("…", 1)]
    public void Syllables_are_counted_by_their_vowels(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));
}
