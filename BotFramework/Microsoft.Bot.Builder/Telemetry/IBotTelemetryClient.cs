namespace Microsoft.Bot.Builder;

/// <summary>Takes telemetry to wherever it is collected.</summary>
public interface IBotTelemetryClient
{
    /// <summary>Reports whether something that is checked from outside was available.</summary>
    /// <param name="name">What was checked.</param>
    /// <param name="timeStamp">When.</param>
    /// <param name="duration">How long the check took.</param>
    /// <param name="runLocation">Where the check ran.</param>
    /// <param name="success">Whether it was available.</param>
    /// <param name="message">What went wrong.</param>
    /// <param name="properties">Further facts.</param>
    /// <param name="metrics">Further figures.</param>
    void TrackAvailability(
        string name,
        DateTimeOffset timeStamp,
        TimeSpan duration,
        string runLocation,
        bool success,
        string message = null,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null);

    /// <summary>Reports a call to another service.</summary>
    /// <param name="dependencyTypeName">The kind of service.</param>
    /// <param name="target">The service.</param>
    /// <param name="dependencyName">What was called.</param>
    /// <param name="data">With what.</param>
    /// <param name="startTime">When.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="resultCode">What came back.</param>
    /// <param name="success">Whether it went well.</param>
    void TrackDependency(
        string dependencyTypeName,
        string target,
        string dependencyName,
        string data,
        DateTimeOffset startTime,
        TimeSpan duration,
        string resultCode,
        bool success);

    /// <summary>Reports something that happened.</summary>
    /// <param name="eventName">What.</param>
    /// <param name="properties">Further facts.</param>
    /// <param name="metrics">Further figures.</param>
    void TrackEvent(string eventName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Reports an exception.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="properties">Further facts.</param>
    /// <param name="metrics">Further figures.</param>
    void TrackException(
        Exception exception, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);

    /// <summary>Reports a message for whoever looks for faults.</summary>
    /// <param name="message">The message.</param>
    /// <param name="severityLevel">How grave it is.</param>
    /// <param name="properties">Further facts.</param>
    void TrackTrace(string message, Severity severityLevel, IDictionary<string, string> properties);

    /// <summary>Sends what is held back.</summary>
    void Flush();
}
