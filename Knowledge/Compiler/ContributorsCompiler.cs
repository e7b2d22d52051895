namespace BackPainBot.Knowledge.Compiler;

/// <summary>Compiles why it may have happened, with the signals that speak for each.</summary>
internal sealed class ContributorsCompiler(Sources sources, Expressions expressions, IReadOnlyList<Entry> contributors)
{
    public IReadOnlySet<string> Ids { get; } = contributors.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);

    public void Write(BinaryWriter writer) => writer.Write(contributors, contributor =>
    {
        contributor.Allow("name", "explanation", "source", "signals");
        sources.Of(contributor);
        writer.Write(contributor.Key);
        writer.Write((contributor.Require("signals")?.Items ?? []).ToList(), signal =>
        {
            signal.Allow("when", "strength", "because");
            expressions.Write(writer, signal.Require("when"), mustBeReachable: true);
            writer.Write(signal.Require("strength")?.Probability ?? 0);
            Reasons.Write(writer, expressions, signal.Require("because"));
        });
    });

    public void WriteTexts(BinaryWriter writer) => writer.Write(contributors, c =>
    {
        writer.Write(c.Key);
        writer.Write(c.Require("name")?.Text ?? "");
        writer.Write(c.Require("explanation")?.Text ?? "");
    });
}
