using BackPainBot.Tests.Clinical.Listening;

namespace BackPainBot.Tests.Knowledge;

public sealed class ListenerCompilerTests
{
    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        using var knowledge = InventedListener.Folder();

        Assert.Equal(knowledge.Compiled(), knowledge.Compiled());
    }

    [Fact]
    public void Another_phrase_makes_another_version()
    {
        using var knowledge = InventedListener.Folder();
        var before = knowledge.Compiled();

        Assert.NotEqual(before, knowledge.With("listener/bladder.txt", "a glonky flurble all day").Compiled());
    }

    [Fact]
    public void The_phrases_as_they_are_compile_without_complaint()
    {
        using var knowledge = new ScratchKnowledge(withPhrases: true);

        Assert.Empty(knowledge.Complaints());
    }

    [Theory]
    [InlineData("listener/bladderr.txt", "[one]\nit is glonky", "bladderr", "is no danger sign")]
    [InlineData("listener/harmless/more.txt", "[one]\nmy flurble is glonky", "my flurble is glonky", "under another label")]
    [InlineData("listener/bowel.txt", "# nothing yet", "bowel.txt", "has no phrase")]
    [InlineData("listener/bowel.txt", "it is glonky", "it is glonky", "before the first group")]
    [InlineData("listener/bowel.txt", "[one\nit is glonky", "[one", "no name of a group")]
    [InlineData("listener/bowel.txt", "[templates]\nmy {part} is glonky", "my {part} is glonky", "slot that is not defined")]
    [InlineData("listener/kinds.txt", "odd = Can't", "odd", "is never read so")]
    [InlineData("listener/concepts.txt", "odd = Can't", "odd", "is never read so")]
    [InlineData("listener/thresholds.yaml", "  bowel: 0.9", "bowel", "no phrases for it")]
    [InlineData("listener/thresholds.yaml", "  bladder: 1.5", "bladder", "is no probability")]
    public void A_bad_phrase_file_fails_with_its_file_line_and_key(string file, string text, string key, string problem)
    {
        using var knowledge = InventedListener.Folder().With(file, text);

        var complaint = Assert.Single(knowledge.Complaints(), c => c.Contains(problem, StringComparison.Ordinal));
        Assert.Matches($@"{file.Replace('/', '.')}\(\d+,\d+\): error BPK001", complaint);
        Assert.Contains(key, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_phrase_file_that_is_not_UTF8_fails()
    {
        using var knowledge = InventedListener.Folder();
        File.WriteAllBytes(knowledge.PathOf("listener/bowel.txt"), [0x5B, 0x6F, 0x5D, 0x0A, 0xE9, 0xFF, 0x20]);

        Assert.Contains(knowledge.Complaints(), c => c.Contains("is not UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Phrases_without_harmless_ones_fail()
    {
        using var knowledge = InventedListener.Folder();
        File.Delete(knowledge.PathOf("listener/harmless/stories.txt"));

        Assert.Contains(knowledge.Complaints(), c => c.Contains("no harmless phrases", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("listener/kinds.txt")]
    [InlineData("listener/concepts.txt")]
    public void Phrases_without_the_kinds_of_words_fail(string file)
    {
        using var knowledge = InventedListener.Folder();
        File.Delete(knowledge.PathOf(file));

        Assert.Contains(knowledge.Complaints(), c => c.Contains("kinds of words are missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Kinds_that_do_not_begin_with_those_the_reader_needs_fail()
    {
        using var knowledge = InventedListener.Folder().Changed("listener/kinds.txt", "deny =", "denial =");

        Assert.Contains(knowledge.Complaints(), c => c.Contains("does not begin with deny, but, self", StringComparison.Ordinal));
    }
}
