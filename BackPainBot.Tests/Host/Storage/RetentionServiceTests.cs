using System.Threading.Channels;
using BackPainBot.Storage;
using BackPainBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BackPainBot.Tests.Host.Storage;

public sealed class RetentionServiceTests
{
    [Fact]
    public async Task What_is_over_is_removed_at_the_start_and_every_hour_even_after_a_failure()
    {
        var clock = new ManualClock();
        var log = new LogLines();
        var storage = new CountingStorage(log);
        await using var services = new ServiceCollection().AddSingleton<IExpiringStore>(storage).BuildServiceProvider();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        using var service = new RetentionService(services, clock, loggers.CreateLogger<RetentionService>());

        await service.StartAsync(default);
        Assert.Equal(1, await storage.Removals.ReadAsync());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(2, await storage.Removals.ReadAsync());
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(3, await storage.Removals.ReadAsync());
        await service.StopAsync(default);

        Assert.Contains("Error: What was kept for its time could not be removed from CountingStorage (TimeoutException)", log.All, StringComparison.Ordinal);
        Assert.Contains("Removed 7 pieces", log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", log.All, StringComparison.Ordinal);
    }

    private sealed class CountingStorage(ILogger logger) : DocumentStorage(logger)
    {
        private readonly Channel<int> _removals = Channel.CreateUnbounded<int>();
        private int _count;

        public ChannelReader<int> Removals => _removals.Reader;

        public override async Task<int> RemoveExpiredAsync(CancellationToken cancellationToken)
        {
            await _removals.Writer.WriteAsync(++_count, cancellationToken);
            return _count == 2 ? throw new TimeoutException("a secret path") : 7;
        }

        public override Task CheckWritableAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task<IReadOnlyList<string>> FindKeysAsync(string start, string end, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<string>>([]);

        protected override Task<StoredDocument?> ReadDocumentAsync(string key, CancellationToken cancellationToken) =>
            Task.FromResult<StoredDocument?>(null);

        protected override Task WriteDocumentsAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken) => Task.CompletedTask;

        protected override Task DeleteDocumentsAsync(IReadOnlyList<string> keys, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
