using Microsoft.Extensions.Options;

namespace BackPainBot.Startup;

/// <summary>Runs the host until it is told to stop, and says in plain words why it could not start.</summary>
internal static class HostRun
{
    /// <summary>Exit code: 0 after an ordinary stop, 1 when the host could not start.</summary>
    public static async Task<int> ToEndAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            await app.RunAsync();
            return 0;
        }
        catch (Exception exception) when (Problems(exception) is { Count: > 0 } problems)
        {
            await Console.Error.WriteLineAsync("BackPainBot did not start.");
            foreach (var problem in problems)
            {
                await Console.Error.WriteLineAsync($"- {problem}");
            }

            return 1;
        }
    }

    /// <summary>What to tell the person who started the host; empty for a failure that is ours, which keeps its stack trace.</summary>
    internal static IReadOnlyList<string> Problems(Exception exception) => exception switch
    {
        StartupException => [exception.Message],
        OptionsValidationException invalid => [.. invalid.Failures],
        AggregateException many => many.InnerExceptions.Select(Problems).ToList() is var each && each.All(problems => problems.Count > 0)
            ? [.. each.SelectMany(problems => problems)]
            : [],
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            [exception.Message.TrimEnd('.') + ". Stop what listens there, or give another address: --urls http://127.0.0.1:3979"],
        _ => [],
    };
}
