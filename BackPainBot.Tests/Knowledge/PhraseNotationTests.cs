extern alias compiler;

using compiler::BackPainBot.Knowledge.Compiler;

namespace BackPainBot.Tests.Knowledge;

public sealed class PhraseNotationTests
{
    [Theory]
    [InlineData("pee | wee", "pee,wee")]
    [InlineData("(pee|wee) now | loo", "(pee|wee) now,loo")]
    [InlineData("[a|the] loo | bog", "[a|the] loo,bog")]
    [InlineData(" | pee || ", "pee")]
    [InlineData("", "")]
    [InlineData("((a|b) c|d) e | f", "((a|b) c|d) e,f")]
    public void A_list_is_split_at_bars_outside_brackets(string list, string phrases) =>
        Assert.Equal(phrases, string.Join(",", PhraseNotation.Split(list)));

    [Theory]
    [InlineData("loo", "loo")]
    [InlineData("hot  tub", "hot tub")]
    [InlineData("(pee|wee)", "pee,wee")]
    [InlineData("cant (pee|pass water)", "cant pee,cant pass water")]
    [InlineData("in [the] loo", "in the loo,in loo")]
    [InlineData("[my|the] bladder", "my bladder,the bladder,bladder")]
    [InlineData("(cant|wont) (pee|wee)", "cant pee,cant wee,wont pee,wont wee")]
    [InlineData("ache+", "ache,aches,ached,aching")]
    [InlineData("(leak+|drip) now", "leak now,leaks now,leaked now,leaking now,drip now")]
    public void A_phrase_stands_for_each_way_through_it(string phrase, string ways) =>
        Assert.Equal(ways, string.Join(",", PhraseNotation.Expand(phrase)));

    [Theory]
    [InlineData("[a]")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("()")]
    public void No_way_through_is_empty(string phrase) => Assert.DoesNotContain("", PhraseNotation.Expand(phrase));

    [Theory]
    [InlineData("(pee")]
    [InlineData("pee)")]
    [InlineData("[pee | (wee")]
    [InlineData("+")]
    [InlineData("a+")]
    [InlineData("\u0000|\ud800+")]
    public void Brackets_that_do_not_close_and_other_garbage_fail_nothing(string phrase) =>
        Assert.NotNull(PhraseNotation.Split(phrase).SelectMany(PhraseNotation.Expand).ToList());
}
