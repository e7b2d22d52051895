using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Says every example to the real core and complains where it hears otherwise.</summary>
internal sealed class ExampleRunner(byte[] compiled, Findings findings)
{
    private static readonly DateTimeOffset Wednesday = new(2026, 3, 4, 18, 30, 0, TimeSpan.Zero);
    private readonly ClinicalCore _core = ClinicalCore.Load(new MemoryStream(compiled));

    public void Run(IEnumerable<Example> examples, IEnumerable<FlagExample> flagExamples, IEnumerable<AnswerExample> answerExamples)
    {
        foreach (var example in examples)
        {
            Run(example);
        }

        foreach (var example in flagExamples)
        {
            Run(example);
        }

        foreach (var example in answerExamples)
        {
            Run(example);
        }
    }

    private void Run(Example example)
    {
        var heard = Hear(example.Text, example.Asked);
        foreach (var effect in example.Effects)
        {
            var id = findings.All[effect.Finding].Id;
            var said = heard.Findings.Any(f => f.Id == id && f.Presence == effect.Presence && (effect.Value is null || f.Value == effect.Value));
            if (said != example.Fires)
            {
                example.At.Complain(
                    $"'{example.Text}' {(example.Fires ? "does not say" : "says")} '{id}'.",
                    "Mend the patterns, or the example.");
            }
        }
    }

    private void Run(FlagExample example)
    {
        var raised = _core.Judge(Hear(example.Text, []).Case).Flags.Any(f => f.Id == example.Flag);
        if (raised != example.Fires)
        {
            example.At.Complain(
                $"'{example.Text}' {(example.Fires ? "does not raise" : "raises")} '{example.Flag}'.",
                "Mend the rules or the lexicon, or the example.");
        }
    }

    private void Run(AnswerExample example)
    {
        var found = _core.FindAnswer(example.Text)?.Id;
        if ((found == example.Answer) != example.Fires)
        {
            example.At.Complain(
                $"'{example.Text}' {(example.Fires ? "does not find" : "finds")} '{example.Answer}' but '{found ?? "nothing"}'.",
                "Mend 'asks', or the example.");
        }
    }

    private Heard Hear(string text, string[] asked) => _core.Understand(new Utterance(text, Wednesday, "en", 1, asked), Case.Empty);
}
