namespace Microsoft.Bot.Builder;

/// <summary>Takes telemetry about dialogs that are shown.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Reports that a dialog is shown.</summary>
    /// <param name="dialogName">The dialog.</param>
    /// <param name="properties">Further facts.</param>
    /// <param name="metrics">Further figures.</param>
    void TrackPageView(string dialogName, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
