namespace BackPainBot.Turns;

/// <summary>
/// The turns whose replies went out through a channel from this process: a channel that sends an activity again because an answer took
/// long must not make the member read everything twice. Holds the latest only.
/// </summary>
internal sealed class DeliveredTurns
{
    /// <summary>How many turns are remembered.</summary>
    public const int Kept = 4096;

    private readonly HashSet<string> _turns = new(StringComparer.Ordinal);
    private readonly Queue<string> _order = new();
    private readonly Lock _gate = new();

    public void Add(string member, string activityId)
    {
        var turn = KeyOf(member, activityId);
        lock (_gate)
        {
            if (_turns.Add(turn))
            {
                _order.Enqueue(turn);
                if (_order.Count > Kept)
                {
                    _turns.Remove(_order.Dequeue());
                }
            }
        }
    }

    public bool Contains(string member, string activityId)
    {
        lock (_gate)
        {
            return _turns.Contains(KeyOf(member, activityId));
        }
    }

    private static string KeyOf(string member, string activityId) => Storage.DocumentFormat.DigestOf($"{member}\n{activityId}");
}
