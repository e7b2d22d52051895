namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles the questions of the contract with what their answers say.</summary>
internal sealed class QuestionsCompiler(Findings findings, Expressions expressions, IReadOnlyList<Entry> questions)
{
    public IReadOnlyList<string> Ids { get; } = [.. questions.Select(q => q.Key)];

    public void Write(BinaryWriter writer)
    {
        var index = 0;
        writer.Write(questions, question =>
        {
            question.Allow("choices", "no", "yes", "known", "worth", "about", "always", "forCauses", "insists", "asksForRest");
            writer.Write(question.Key);
            writer.Write(index++);
            writer.Write((question.Find("choices")?.Fields ?? []).ToList(), choice =>
            {
                writer.Write(choice.Key);
                writer.Write(Effects.Read(choice, findings), e => Effects.Write(writer, e));
            });
            writer.Write(Effects.Read(question.Find("no"), findings), e => Effects.Write(writer, e));
            writer.Write(Effects.Read(question.Find("yes"), findings), e => Effects.Write(writer, e));
            expressions.WriteOptional(writer, question.Find("known"), mustBeReachable: false);
            expressions.WriteOptional(writer, question.Find("worth"), mustBeReachable: false);
            writer.Write((question.Find("about")?.Texts ?? []).ToList(), writer.Write);
            writer.Write(question.TextOf("always") == "true");
            writer.Write(question.TextOf("forCauses") == "true");
            writer.Write(question.TextOf("insists") == "true");
            writer.Write(question.TextOf("asksForRest") == "true");
        });
    }
}
