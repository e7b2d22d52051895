using System.Collections.Concurrent;

namespace BackPainBot.Storage;

/// <summary>Open sessions, lent to one caller at a time. As many exist as were ever lent at once.</summary>
internal sealed class SqlSessions(ISqlDatabase database) : IAsyncDisposable
{
    private readonly ConcurrentBag<SqlSession> _idle = [];
    private readonly SemaphoreSlim _readers = new(Math.Max(2, Environment.ProcessorCount));
    private readonly SemaphoreSlim _writers = new(database.Writers);

    public Task<T> ReadAsync<T>(Func<SqlSession, Task<T>> use, CancellationToken cancellationToken) => LendAsync(_readers, use, cancellationToken);

    public Task<T> WriteAsync<T>(Func<SqlSession, Task<T>> use, CancellationToken cancellationToken) => LendAsync(_writers, use, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        while (_idle.TryTake(out var session))
        {
            await session.DisposeAsync();
        }

        _readers.Dispose();
        _writers.Dispose();
    }

    private async Task<T> LendAsync<T>(SemaphoreSlim places, Func<SqlSession, Task<T>> use, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken);
        try
        {
            var session = _idle.TryTake(out var waiting) ? waiting : new SqlSession(await database.OpenAsync(cancellationToken));
            var whole = false;
            try
            {
                var result = await use(session);
                whole = true;
                return result;
            }
            finally
            {
                // After an error the connection may be in any state.
                if (whole)
                {
                    _idle.Add(session);
                }
                else
                {
                    await session.DisposeAsync();
                }
            }
        }
        finally
        {
            places.Release();
        }
    }
}
