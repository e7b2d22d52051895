using System.Globalization;
using System.Text;
using Xunit.Abstractions;

namespace BackPainBot.Tests.Vignettes;

/// <summary>
/// Prints the figures: <c>dotnet test BackPainBot.Tests --filter VignetteReport --logger "console;verbosity=detailed"</c>.
/// What the held-out half missed is told by class and count only, so that it stays unseen.
/// </summary>
public sealed class VignetteReportTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_figure_of_the_report_has_a_threshold()
    {
        var report = new StringBuilder();
        var floors = VignetteFiles.Floors();
        var measured = new SortedSet<string>(StringComparer.Ordinal);
        var held = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var half in VignetteFiles.Halves)
        {
            var messages = MessageExam.Measure(VignetteFiles.Messages(half), "en-US");
            var conversations = await ConversationExam.MeasureAsync(VignetteFiles.Conversations(half), "en-US");
            Write(report, $"Messages, {half}", messages, half);
            Write(report, $"Conversations, {half}", conversations, half);
            measured.UnionWith(messages.Names.Concat(conversations.Names).Select(name => $"{half}: {name}"));
            held.UnionWith(Named(floors.Messages[half]).Concat(Named(floors.Conversations[half])).Select(name => $"{half}: {name}"));
        }

        output.WriteLine(report.ToString());
        Assert.Equal(measured, held);
    }

    private static IEnumerable<string> Named(Threshold threshold) =>
        threshold.AtLeast.Keys.Concat(threshold.AtMost.Keys);

    private static void Write(StringBuilder report, string title, Figures figures, string half)
    {
        report.AppendLine(CultureInfo.InvariantCulture, $"## {title}").AppendLine();
        foreach (var name in figures.Names)
        {
            report.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {figures.Describe(name)} |");
        }

        report.AppendLine();
        report.AppendLine(half == VignetteFiles.HeldOut ? Counts(figures.Misses) : Miss.List(figures.Misses));
        report.AppendLine();
    }

    private static string Counts(IEnumerable<Miss> misses) => string.Join(
        Environment.NewLine,
        misses.CountBy(miss => (miss.Class, miss.Kind)).OrderBy(count => count.Key)
            .Select(count => $"  {count.Key.Class}: {count.Key.Kind}: {count.Value}"));
}
