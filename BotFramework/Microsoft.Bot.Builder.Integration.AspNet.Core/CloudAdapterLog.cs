using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter notes; never with what a member wrote.</summary>
internal static class CloudAdapterLog
{
    private static readonly Action<ILogger, int, string, Exception> RefusedMessage = LoggerMessage.Define<int, string>(
        LogLevel.Warning, new EventId(1, nameof(Refused)), "A request was refused with {Status}. {Reason}");

    /// <summary>A request began no turn.</summary>
    public static void Refused(ILogger logger, int status, string reason) => RefusedMessage(logger, status, reason, null);
}
