using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder.Transcripts;

public class TraceTranscriptLoggerTests
{
    [Theory]
    [InlineData(true, "\"text\": \"a text of its own\"")]
    [InlineData(false, "Member message a text of its own")]
    public async Task What_is_said_goes_to_the_listeners(bool whole, string expected)
    {
        using var written = new StringWriter();
        using var listener = new TextWriterTraceListener(TextWriter.Synchronized(written));
        Trace.Listeners.Add(listener);
        try
        {
            await new TraceTranscriptLogger(whole).LogActivityAsync(Turns.Message("a text of its own"));
        }
        finally
        {
            Trace.Listeners.Remove(listener);
        }

        Assert.Contains(expected, written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_is_missing_is_refused()
        => await Assert.ThrowsAsync<ArgumentNullException>(() => new TraceTranscriptLogger(false).LogActivityAsync((IActivity)null));
}
