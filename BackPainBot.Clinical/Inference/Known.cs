namespace BackPainBot.Clinical;

/// <summary>A case laid out by index of finding, for the rules to read quickly.</summary>
internal sealed class Known
{
    private readonly Finding?[] _findings;

    /// <summary>Lays out a case.</summary>
    /// <param name="knowledge">Whose findings.</param>
    /// <param name="case">The case.</param>
    /// <param name="least">The certainty from which a finding counts as present.</param>
    public Known(KnowledgeBase knowledge, Case @case, double least = Finding.Outright)
    {
        _findings = new Finding?[knowledge.Findings.Length];
        Least = least;
        foreach (var (id, finding) in @case.Findings)
        {
            if (knowledge.TryFind(id, out var index))
            {
                _findings[index] = finding;
                HasDoubt |= finding.Presence == Clinical.Presence.Present && finding.Certainty < Finding.Outright;
            }
        }

        Derived.Add(knowledge, @case, this);
    }

    /// <summary>The certainty from which a finding counts as present.</summary>
    public double Least { get; }

    /// <summary>Whether something was heard that was not said outright.</summary>
    public bool HasDoubt { get; }

    public Finding? this[int finding]
    {
        get => _findings[finding];
        set => _findings[finding] = value;
    }

    public bool IsPresent(int finding) =>
        _findings[finding] is { Presence: Clinical.Presence.Present } found && found.Certainty >= Least;

    public Presence? Presence(int finding) => _findings[finding]?.Presence;

    public string? Value(int finding) => _findings[finding]?.Value;

    /// <summary>The number, or NaN, which compares as false.</summary>
    public double Number(int finding) => IsPresent(finding) ? _findings[finding]!.Number ?? double.NaN : double.NaN;
}
