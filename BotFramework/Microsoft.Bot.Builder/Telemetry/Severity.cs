namespace Microsoft.Bot.Builder;

/// <summary>How grave a trace is.</summary>
public enum Severity
{
    /// <summary>Detail for finding faults.</summary>
    Verbose = 0,

    /// <summary>Normal course.</summary>
    Information = 1,

    /// <summary>Unexpected, but handled.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>The service as a whole is in danger.</summary>
    Critical = 4,
}
