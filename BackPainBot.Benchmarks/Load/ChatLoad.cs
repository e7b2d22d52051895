using System.Globalization;

namespace BackPainBot.Benchmarks.Load;

/// <summary>Members at the web chat of a running host: some who speak every five seconds, or many who only listen.</summary>
internal static class ChatLoad
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);

    /// <summary>A conversation from its beginning to an outcome, and again.</summary>
    private static readonly string[] Texts =
    [
        "yes", "my lower back hurts on the left since deadlifts yesterday, about 4 of 10, it came on slowly", "none of these", "none of these",
        "I am 34", "it stays in the back", "no numbness", "heavier than usual", "no warm-up", "bending makes it worse", "lying down helps", "start over",
    ];

    /// <summary>Prints how long echoes and replies took.</summary>
    public static async Task<int> SpeakAsync(Uri address, string members, string seconds)
    {
        using var handler = new SocketsHttpHandler { PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5) };
        using var client = new HttpClient(handler);
        var all = await ArriveAsync(client, address, Number(members));
        using var end = new CancellationTokenSource();
        var listening = all.Select(member => member.ListenAsync(end.Token)).ToList();
        await Task.WhenAll(all.Select((member, index) => SpeakAsync(member, Pause * index / all.Count, Number(seconds))));
        await Task.Delay(Pause);
        await end.CancelAsync();
        await Task.WhenAll(listening);

        Print("echo ", [.. all.SelectMany(member => member.Echoes)]);
        Print("reply", [.. all.SelectMany(member => member.Replies)]);
        var refused = all.Sum(member => member.Refused);
        Console.WriteLine($"refused {refused}");
        all.ForEach(member => member.Dispose());
        return refused == 0 ? 0 : 1;
    }

    /// <summary>Prints how much memory the host's process takes for so many sockets.</summary>
    public static async Task<int> IdleAsync(Uri address, string sockets, string process)
    {
        using var client = new HttpClient();
        // The host's own first hundred, so that what it needs once is not counted.
        (await ArriveAsync(client, address, 100)).ForEach(member => member.Dispose());
        await Task.Delay(Settling);
        var before = ResidentMegabytes(process);
        var all = await ArriveAsync(client, address, Number(sockets));
        await Task.Delay(Settling);
        var after = ResidentMegabytes(process);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Count} idle sockets: {before:F0} MB before, {after:F0} MB after, {after - before:F0} MB more"));
        all.ForEach(member => member.Dispose());
        return 0;
    }

    private static async Task<List<ChatMember>> ArriveAsync(HttpClient client, Uri address, int count)
    {
        var all = Enumerable.Range(0, count).Select(_ => new ChatMember(client, address)).ToList();
        foreach (var group in all.Chunk(10))
        {
            await Task.WhenAll(group.Select(member => member.ArriveAsync()));
        }

        return all;
    }

    private static async Task SpeakAsync(ChatMember member, TimeSpan delay, int seconds)
    {
        await Task.Delay(delay);
        using var timer = new PeriodicTimer(Pause);
        for (var number = 0; number * Pause.TotalSeconds < seconds; number++)
        {
            await member.SayAsync(Texts[number % Texts.Length], number);
            await timer.WaitForNextTickAsync();
        }
    }

    private static void Print(string what, List<double> times)
    {
        times.Sort();
        double At(double share) => times.Count == 0 ? double.NaN : times[(int)Math.Min(times.Count - 1, share * times.Count)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what} {times.Count} times: p50 {At(0.5):F1} ms, p90 {At(0.9):F1} ms, p99 {At(0.99):F1} ms, longest {At(1):F1} ms"));
    }

    /// <summary>Linux only.</summary>
    private static double ResidentMegabytes(string process) => File.ReadLines($"/proc/{process}/status")
        .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
        .Select(line => double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024)
        .Single();

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
