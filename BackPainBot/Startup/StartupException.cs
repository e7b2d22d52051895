namespace BackPainBot.Startup;

/// <summary>The host cannot start, for a reason that whoever started it can mend. Shown without a stack trace.</summary>
internal sealed class StartupException : Exception
{
    public StartupException(string message)
        : base(message)
    {
    }

    public StartupException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
