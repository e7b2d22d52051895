using BackPainBot.Clinical;

namespace BackPainBot.Knowledge.Compiler;

/// <summary>Checks conditions over findings and writes them as text, which the core parses when it loads.</summary>
internal sealed class Expressions(Findings findings)
{
    private readonly List<(Entry At, Expression Expression)> _reachable = [];

    public void Write(BinaryWriter writer, Entry? entry, bool mustBeReachable)
    {
        Check(entry, mustBeReachable);
        writer.Write(entry?.Text ?? "");
    }

    public void WriteOptional(BinaryWriter writer, Entry? entry, bool mustBeReachable)
    {
        if (entry is not null)
        {
            Check(entry, mustBeReachable);
        }

        writer.WriteOptional(entry?.Text);
    }

    /// <summary>Complains about conditions over findings that nothing ever says.</summary>
    public void CheckReachable()
    {
        foreach (var (at, expression) in _reachable)
        {
            foreach (var finding in expression.All().Select(e => e.Finding).OfType<int>().Distinct().Where(f => !findings.Used.Contains(f)))
            {
                at.Complain(
                    $"Nothing says '{findings.All[finding].Id}', so this cannot be reached.",
                    "Add words for it to the lexicon or a choice of a question, or leave it out.");
            }
        }
    }

    private void Check(Entry? entry, bool mustBeReachable)
    {
        if (entry is null)
        {
            return;
        }

        try
        {
            var expression = ExpressionParser.Parse(entry.Text, findings.Ids);
            foreach (var valued in expression.All().OfType<Expression.Valued>())
            {
                var definition = findings.All[valued.Finding!.Value];
                if (!definition.Values.Contains(valued.Value))
                {
                    entry.Complain($"'{definition.Id}' has no value '{valued.Value}'.", $"Take one of {string.Join(", ", definition.Values)}.");
                }
            }

            if (mustBeReachable)
            {
                _reachable.Add((entry, expression));
            }
        }
        catch (FormatException e)
        {
            entry.Complain(e.Message, "Write it as 'a & (b | !c) & age >= 65'.");
        }
    }
}
