namespace BackPainBot.Turns;

/// <summary>A turn that is not begun: the caller learns why by the HTTP status, and the member sees nothing.</summary>
internal sealed class TurnRefusedException(int statusCode, string code, string message) : Exception(message)
{
    /// <summary>The HTTP status to answer with: 4xx or 5xx.</summary>
    public int StatusCode => statusCode;

    /// <summary>What programs read.</summary>
    public string Code => code;
}
