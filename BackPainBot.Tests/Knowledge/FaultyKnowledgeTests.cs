namespace BackPainBot.Tests.Knowledge;

/// <summary>What the build says of an entry that cannot be right: the file and line, the key, what is wrong and how to mend it.</summary>
public class FaultyKnowledgeTests
{
    private const string Source = "source: [general K]";

    [Theory]
    [InlineData("lexicon/pain.yaml", "- { says: teleported, patterns: zebra, fires: [zebra], " + Source + " }", "There is no finding 'teleported'", "Add it to findings.yaml")]
    [InlineData("lexicon/pain.yaml", "- { says: activity=chess, patterns: zebra, fires: [zebra], " + Source + " }", "'activity' has no value 'chess'", "Take one of")]
    [InlineData("lexicon/pain.yaml", "- { says: fever=high, patterns: zebra, fires: [zebra], " + Source + " }", "'fever' takes no value", "Leave it out")]
    [InlineData("lexicon/pain.yaml", "- { patterns: zebra, fires: [zebra], " + Source + " }", "The entry says nothing", "'says:' with findings, or 'idiom:'")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, " + Source + " }", "has no example that fires", "at least one sentence")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, fires: [horse], " + Source + " }", "'horse' does not say 'fever'", "Mend the patterns, or the example")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, fires: [zebra], silent: [a zebra came], " + Source + " }", "'a zebra came' says 'fever'", "Mend the patterns, or the example")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra @nobody, fires: [zebra], " + Source + " }", "There is no class '@nobody'", "Add it to the words")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, asked: hobby, fires: [zebra], " + Source + " }", "There is no question 'hobby'", "Take one of")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, fires: [zebra], colour: red, " + Source + " }", "is not a known key", "Known here:")]
    [InlineData("lexicon/pain.yaml", "- { says: fever, patterns: zebra, fires: [zebra], source: [rumour K] }", "There is no source 'rumour'", "Add it to sources.yaml")]
    [InlineData("flags/flags.yaml", "bladder: { group: caudaEquina, name: n, confirm: Q?, fires: [i cant pee], " + Source + " }", "flags.yaml(", "Mend the YAML")]
    [InlineData("contributors.yaml", "luck: { name: n, explanation: e, signals: [{ when: fever, strength: 1.5, because: b }], " + Source + " }", "1.5 is no probability", "Write one from 0 to 1")]
    [InlineData("contributors.yaml", "luck: { name: n, explanation: e, signals: [{ when: fever, strength: much, because: b }], " + Source + " }", "'much' is not a number", "Write it with a point")]
    [InlineData("contributors.yaml", "luck: { name: n, explanation: e, signals: [{ when: fever &, strength: 0.5, because: b }], " + Source + " }", "contributors.yaml(", "Write it as 'a & (b | !c) & age >= 65'")]
    [InlineData("contributors.yaml", "luck: { name: n, explanation: e, signals: [{ when: wings, strength: 0.5, because: b }], " + Source + " }", "wings", "Write it as")]
    [InlineData("findings.yaml", "wishes: fly", "is not a kind of finding", "signs, histories, choices, quantities, volunteered or dreaded")]
    [InlineData("contexts.yaml", "gossip: they say", "is not a kind of context", "Take one of")]
    [InlineData("spelling.yaml", "slang: wicked", "is not a part of the spelling", "variants, fillers, numbers or plain")]
    [InlineData("question-words.yaml", "hints: perhaps", "is no kind of question words", "Take ")]
    [InlineData("advice/self-care.yaml", "luck.charm: { part: magic, levels: [selfCare], text: T, " + Source + " }", "'magic' is not a part of the advice", "Take one of")]
    [InlineData("advice/self-care.yaml", "luck.charm: { part: firstTwoDays, levels: [cosy], text: T, " + Source + " }", "'cosy' is not a level of care", "Take selfCare")]
    [InlineData("advice/self-care.yaml", "luck.charm: { part: stopItComingBack, contributor: luck, levels: [selfCare], text: T, " + Source + " }", "There is no contributor 'luck'", "Mend the name")]
    [InlineData("advice/self-care.yaml", "broken: [", "self-care.yaml", "Mend the YAML")]
    public void An_entry_that_cannot_be_right_fails_with_what_is_wrong_and_how_to_mend_it(string file, string entry, string problem, string mend)
    {
        using var knowledge = new ScratchKnowledge().With(file, entry);

        Assert.Contains(knowledge.Complaints(), c =>
            c.Contains(Path.GetFileName(file), StringComparison.Ordinal)
            && c.Contains(problem, StringComparison.OrdinalIgnoreCase)
            && c.Contains(mend, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("flags/flags.yaml", "id: RF02, level", "id: RF01, level", "The rule 'RF01' is there twice")]
    [InlineData("flags/flags.yaml", "level: emergency", "level: soonish", "'soonish' is not a level of care")]
    [InlineData("flags/flags.yaml", "fires: [pooed myself, i soiled myself at the gym]", "fires: []", "has no example that fires")]
    [InlineData("flags/flags.yaml", "fires: [pooed myself,", "fires: [lovely weather,", "'lovely weather' does not raise 'bowel'")]
    [InlineData("flags/flags.yaml", "silent: [bladder and bowels are fine,", "silent: [i cant pee,", "'i cant pee' raises 'bladder'")]
    [InlineData("likelihoods.yaml", "doms: 0.08,", "doms: 8,", "8 is no probability")]
    [InlineData("likelihoods.yaml", "{ doms: 0.08, muscleStrain: 0.12", "{ muscleStrain: 0.12", "'doms' has no probability")]
    [InlineData("likelihoods.yaml", "{ doms: 0.08,", "{ doms: 0.08, flu: 0.1,", "There is no condition 'flu'")]
    [InlineData("likelihoods.yaml", "when: side=midline", "when: side=top", "'side' has no value 'top'")]
    [InlineData("advice/act-now.yaml", "text: \"", "text: \"Take an aspirin. ", "names 'aspirin'")]
    [InlineData("findings.yaml", "bladderChange ", "", "bladderChange")]
    [InlineData("time.yaml", "\nmonths:", "\nmoons:", "is missing")]
    [InlineData("findings.yaml", "  course: [course,", "  course: [hobby,", "There is no question 'hobby'")]
    [InlineData("findings.yaml", "  course: [course,", "  luck: [course,", "There is no finding 'luck'")]
    [InlineData("sources.yaml", "nhs:", "nhsOld:", "There is no source 'nhs'")]
    public void A_slip_in_what_stands_fails_where_it_is(string file, string from, string to, string problem)
    {
        using var knowledge = new ScratchKnowledge().Changed(file, from, to);

        Assert.Contains(knowledge.Complaints(), c => c.Contains(problem, StringComparison.Ordinal));
    }

    [Fact]
    public void A_condition_over_something_that_nobody_can_say_fails()
    {
        using var knowledge = new ScratchKnowledge()
            .Changed("findings.yaml", "signs: >", "signs: >\n  levitating")
            .Changed("flags/flags.yaml", "when: bladderChange }", "when: bladderChange | levitating }");

        Assert.Contains(knowledge.Complaints(), c => c.Contains("cannot be reached", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_of_danger_is_never_a_slip_of_another()
    {
        using var knowledge = new ScratchKnowledge().Changed("spelling.yaml", "variants:", "variants:\n  numb: cramp\n  crampy: cramp");

        Assert.NotEmpty(knowledge.Complaints());
    }
}
