using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What authentication notes.</summary>
internal static class CloudAuthenticationLog
{
    private static readonly Action<ILogger, string, Exception> RefusedMessage = LoggerMessage.Define<string>(
        LogLevel.Warning, new EventId(1, nameof(Refused)), "A request was refused. {Reason}");

    /// <summary>A request was refused; the reason quotes nothing of it.</summary>
    public static void Refused(ILogger logger, string reason)
    {
        if (logger != null)
        {
            RefusedMessage(logger, reason, null);
        }
    }
}
