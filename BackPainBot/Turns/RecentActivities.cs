using System.Globalization;
using System.Text;

namespace BackPainBot.Turns;

/// <summary>
/// Which activities of a member were answered last: a count of answered activities and digests of the last ids. Each has a slot, where
/// its replies are kept until a later activity takes the slot.
/// </summary>
internal sealed class RecentActivities
{
    /// <summary>How many activities are remembered.</summary>
    public const int Kept = 8;

    private const char Separator = '|';
    private const int DigestLength = 12;

    private readonly List<string> _digests;
    private long _answered;

    private RecentActivities(long answered, List<string> digests)
    {
        _answered = answered;
        _digests = digests;
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; anything else is taken as nothing answered yet.</summary>
    public static RecentActivities Parse(string? text)
    {
        var parts = (text ?? string.Empty).Split(Separator, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length is > 0 and <= Kept + 1
            && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var answered)
            && answered >= parts.Length - 1
                ? new RecentActivities(answered, [.. parts[1..]])
                : new RecentActivities(0, []);
    }

    /// <summary>The slot of an activity that was answered.</summary>
    /// <returns><see langword="null"/> for one that was not, or too long ago.</returns>
    public int? SlotOf(string activityId)
    {
        var index = _digests.LastIndexOf(DigestOf(activityId));
        return index < 0 ? null : (int)((_answered - _digests.Count + index) % Kept);
    }

    /// <summary>Remembers an activity as answered, and forgets the oldest when there are too many.</summary>
    /// <returns>Its slot, from 0 to <see cref="Kept"/> - 1.</returns>
    public int Add(string activityId)
    {
        var slot = (int)(_answered % Kept);
        _answered++;
        _digests.Add(DigestOf(activityId));
        if (_digests.Count > Kept)
        {
            _digests.RemoveAt(0);
        }

        return slot;
    }

    public override string ToString()
    {
        var text = new StringBuilder(Kept * (DigestLength + 1) + 8).Append(CultureInfo.InvariantCulture, $"{_answered}");
        foreach (var digest in _digests)
        {
            text.Append(Separator).Append(digest);
        }

        return text.ToString();
    }

    private static string DigestOf(string activityId) => Storage.DocumentFormat.DigestOf(activityId)[..DigestLength];
}
