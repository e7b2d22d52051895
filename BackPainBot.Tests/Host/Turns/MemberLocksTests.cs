using BackPainBot.Turns;

namespace BackPainBot.Tests.Host.Turns;

public sealed class MemberLocksTests
{
    private readonly MemberLocks _locks = new();

    [Fact]
    public async Task One_member_waits_for_their_own_turn_and_nobody_else_does()
    {
        var first = await _locks.EnterAsync("ann", default);
        var second = _locks.EnterAsync("ann", default).AsTask();
        var other = _locks.EnterAsync("bob", default);

        Assert.True(other.IsCompletedSuccessfully);
        Assert.False(second.IsCompleted);

        first.Dispose();
        (await second).Dispose();
        (await other).Dispose();
    }

    [Fact]
    public async Task Nothing_is_left_of_locks_that_nobody_holds()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(async index =>
        {
            using var place = await _locks.EnterAsync($"member{index % 10}", default);
            await Task.Yield();
        }));

        Assert.Equal(0, _locks.Count);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_nothing_behind()
    {
        using var impatience = new CancellationTokenSource();
        var first = await _locks.EnterAsync("ann", default);
        var second = _locks.EnterAsync("ann", impatience.Token).AsTask();

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();

        Assert.Equal(0, _locks.Count);
    }

    [Fact]
    public async Task A_flood_of_one_member_is_refused()
    {
        var first = await _locks.EnterAsync("ann", default);
        var waiting = Enumerable.Range(0, MemberLocks.MostWaiting).Select(_ => _locks.EnterAsync("ann", default).AsTask()).ToList();

        var refused = await Assert.ThrowsAsync<TurnRefusedException>(() => _locks.EnterAsync("ann", default).AsTask());

        Assert.Equal(429, refused.StatusCode);
        first.Dispose();
        foreach (var place in waiting)
        {
            (await place).Dispose();
        }

        Assert.Equal(0, _locks.Count);
    }
}
