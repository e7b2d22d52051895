using System.Globalization;
using BackPainBot.Storage;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace BackPainBot.Turns;

/// <summary>
/// The last cards that a member submitted. Teams sends a message whose answer took long once more under another id, and members press a
/// button twice: the same value from the same card within <see cref="Window"/> is one submit.
/// </summary>
internal sealed class RecentSubmits
{
    /// <summary>How long a submit is remembered.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(120);

    private const int Kept = 4;
    private const char Separator = '|';
    private const char TimeMark = '@';

    private readonly List<(string Digest, long At)> _submits;

    private RecentSubmits(List<(string Digest, long At)> submits) => _submits = submits;

    /// <summary>Reads what <see cref="ToString"/> wrote; what is anything else is passed over.</summary>
    public static RecentSubmits Parse(string? text) => new(
    [
        .. (text ?? string.Empty).Split(Separator, StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split(TimeMark))
            .Where(part => part.Length == 2 && long.TryParse(part[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(part => (part[0], long.Parse(part[1], CultureInfo.InvariantCulture)))
            .TakeLast(Kept),
    ]);

    /// <summary>What tells a submit from others; null for what is no submit of a known card.</summary>
    public static string? DigestOf(Activity activity) =>
        activity is { Type: ActivityTypes.Message, Value: { } value, ReplyToId: { Length: > 0 } card }
            ? DocumentFormat.DigestOf($"{card}\n{JsonConvert.SerializeObject(value)}")
            : null;

    /// <summary>Whether it was submitted just now; if not, it is from now on.</summary>
    public bool IsRepeated(string digest, DateTimeOffset now)
    {
        var seconds = now.ToUnixTimeSeconds();
        if (_submits.Exists(submit => submit.Digest == digest && Math.Abs(seconds - submit.At) <= Window.TotalSeconds))
        {
            return true;
        }

        _submits.Add((digest, seconds));
        if (_submits.Count > Kept)
        {
            _submits.RemoveAt(0);
        }

        return false;
    }

    public override string ToString() =>
        string.Join(Separator, _submits.Select(submit => string.Create(CultureInfo.InvariantCulture, $"{submit.Digest}{TimeMark}{submit.At}")));
}
