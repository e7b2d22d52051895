namespace BackPainBot.Tests.Vignettes;

/// <summary>Rates between 0 and 1 that figures must keep to, by the name of the figure.</summary>
public sealed record Threshold
{
    /// <summary>The lowest rates allowed.</summary>
    public required IReadOnlyDictionary<string, double> AtLeast { get; init; }

    /// <summary>The highest rates allowed.</summary>
    public required IReadOnlyDictionary<string, double> AtMost { get; init; }

    /// <summary>One line for every figure that is out of bounds or was not measured.</summary>
    public IEnumerable<string> Breaches(Figures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        foreach (var (name, lowest) in AtLeast)
        {
            if (!(figures.Rate(name) >= lowest))
            {
                yield return $"{name}: {figures.Describe(name)}, at least {lowest:P1} wanted";
            }
        }

        foreach (var (name, highest) in AtMost)
        {
            if (!(figures.Rate(name) <= highest))
            {
                yield return $"{name}: {figures.Describe(name)}, at most {highest:P1} wanted";
            }
        }
    }
}
