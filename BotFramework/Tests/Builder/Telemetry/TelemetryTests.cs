using Microsoft.Bot.Builder;
using Moq;

namespace BotFramework.Tests.Builder.Telemetry;

public class TelemetryTests
{
    [Fact]
    public void A_dialog_shown_is_a_page_view_where_there_are_such_and_a_trace_elsewhere()
    {
        var pages = new Mock<IBotTelemetryClient>();
        pages.As<IBotPageViewTelemetryClient>();
        var other = new Mock<IBotTelemetryClient>();

        pages.Object.TrackDialogView("greeting");
        other.Object.TrackDialogView("greeting");

        pages.As<IBotPageViewTelemetryClient>().Verify(client => client.TrackPageView("greeting", null, null), Times.Once);
        other.Verify(client => client.TrackTrace(It.Is<string>(text => text.EndsWith("greeting")), Severity.Information, null), Times.Once);
        Assert.Equal("telemetryClient", Assert.Throws<ArgumentNullException>(() => ((IBotTelemetryClient)null).TrackDialogView("x")).ParamName);
    }

    [Fact]
    public void The_null_client_takes_anything()
    {
        var client = NullBotTelemetryClient.Instance;

        client.TrackAvailability(null, default, default, null, false);
        client.TrackDependency(null, null, null, null, default, default, null, false);
        client.TrackEvent(null);
        client.TrackException(null);
        client.TrackTrace(null, Severity.Critical, null);
        client.TrackDialogView(null);
        client.Flush();

        Assert.Same(client, NullBotTelemetryClient.Instance);
    }
}
