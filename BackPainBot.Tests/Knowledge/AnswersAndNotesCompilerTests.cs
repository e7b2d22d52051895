namespace BackPainBot.Tests.Knowledge;

public class AnswersAndNotesCompilerTests
{
    private const string Source = "source: [general K]";

    [Fact]
    public void The_knowledge_as_it_is_compiles_without_complaint()
    {
        using var knowledge = new ScratchKnowledge();

        Assert.Empty(knowledge.Complaints());
    }

    [Theory]
    [InlineData("question: Q, text: T, asks: zebra, fires: [any zebra?]", "'source' is missing")]
    [InlineData("question: Q, text: T, asks: zebra, fires: [any zebra?], source: [general]", "no source with its mark")]
    [InlineData("question: Q, text: T, asks: zebra, fires: [any horse?], " + Source, "does not find 'bad'")]
    [InlineData("question: Q, text: T, asks: zebra, fires: [any zebra?], silent: [a zebra?], " + Source, "finds 'bad'")]
    [InlineData("question: Q, text: T, asks: zebra, " + Source, "'fires' is missing")]
    [InlineData("question: Q, text: T, asks: Zebra!, fires: [any zebra?], " + Source, "no phrase that asks")]
    [InlineData("question: Q, text: Take 200 mg., asks: zebra, fires: [any zebra?], " + Source, "names 'mg'")]
    [InlineData("question: Q, text: Buy an Antalgic., asks: zebra, fires: [any zebra?], " + Source, "names 'antalgic'")]
    [InlineData("question: Q, text: T, ask: zebra, asks: zebra, fires: [any zebra?], " + Source, "not a known key")]
    public void A_bad_answer_fails_with_its_file_and_line(string answer, string complaint)
    {
        using var knowledge = new ScratchKnowledge().With("answers/myths.yaml", $"bad: {{ {answer} }}");

        Assert.Contains(knowledge.Complaints(), c => c.Contains(complaint, StringComparison.Ordinal) && c.Contains("myths.yaml(", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_longer_than_eighty_words_fails()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 81));
        using var knowledge = new ScratchKnowledge().With("answers/myths.yaml", $"bad: {{ question: Q, text: {text}, asks: zebra, fires: [any zebra?], {Source} }}");

        Assert.Contains(knowledge.Complaints(), c => c.Contains("81 words", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("age")]
    [InlineData("knownCondition")]
    [InlineData("previousEpisode")]
    [InlineData("lifestyle")]
    public void What_is_private_cannot_be_written_for_coaches(string contributor)
    {
        using var knowledge = new ScratchKnowledge().With("notes/coaching.yaml", $"{contributor}: {{ text: T, {Source} }}");

        Assert.Contains(knowledge.Complaints(), c => c.Contains("private to the member", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seed000.x: { kind: cause, says: S, entries: [\"answer:nothing\"] }", "There is no entry 'answer:nothing'")]
    [InlineData("seed004.x: { kind: cause, says: S, entries: [\"answer:lacticAcid\"] }", "None of its entries names 'seed004'")]
    [InlineData("seed000.x: { kind: rumour, says: S, entries: [\"answer:lacticAcid\"] }", "'rumour' is no kind")]
    [InlineData("seed009.x: { kind: cause, says: S, entries: [\"answer:lacticAcid\"] }", "There is no source 'seed009'")]
    public void A_statement_of_a_seed_article_needs_an_entry_that_names_it(string statement, string complaint)
    {
        using var knowledge = new ScratchKnowledge().With("seeds.yaml", statement);

        Assert.Contains(knowledge.Complaints(), c => c.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_text_that_nothing_reads_fails()
    {
        using var knowledge = new ScratchKnowledge().With("notes/wording.yaml", "coach.gossip: G");

        Assert.Contains(knowledge.Complaints(), c => c.Contains("is read by nothing", StringComparison.Ordinal));
    }
}
