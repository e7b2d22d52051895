namespace Microsoft.Bot.Builder;

/// <summary>Telemetry that not every client takes.</summary>
public static class IBotTelemetryClientExtensions
{
    /// <summary>
    /// Reports that a dialog is shown: as a page view to a client that takes those, as a trace to any other.
    /// </summary>
    /// <param name="telemetryClient">The client.</param>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">Further facts.</param>
    /// <param name="metrics">Further figures; lost where it is a trace.</param>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        ArgumentNullException.ThrowIfNull(telemetryClient);

        if (telemetryClient is IBotPageViewTelemetryClient pageViews)
        {
            pageViews.TrackPageView(dialogName, properties, metrics);
        }
        else
        {
            telemetryClient.TrackTrace("Dialog View: " + dialogName, Severity.Information, properties);
        }
    }
}
