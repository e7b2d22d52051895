namespace Microsoft.Bot.Connector.Serialization;

/// <summary>A body is longer than is accepted.</summary>
internal sealed class BodyTooLargeException : IOException
{
    public BodyTooLargeException(int limit)
        : base($"The body is longer than {limit} bytes.")
    {
    }
}
