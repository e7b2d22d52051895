using System.Text;

namespace BackPainBot.Messaging;

/// <summary>An exception for the log: types and stacks from the outside in, no messages.</summary>
internal static class FailureReport
{
    public static string Of(Exception exception)
    {
        var report = new StringBuilder();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            report.Append(report.Length == 0 ? string.Empty : "\n caused by ").Append(current.GetType().FullName);
            if (current.StackTrace is { } stack)
            {
                report.Append('\n').Append(stack);
            }
        }

        return report.ToString();
    }
}
