using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Times;

namespace Microsoft.Recognizers.Text.DateTime.Grammar;

/// <summary>
/// What was read in a stretch of tokens. A point has <see cref="Past"/> and <see cref="Future"/>: the last and the next
/// one where the words leave that open, else the same; a period has their ends besides. <see cref="Moment.MinValue"/>
/// stands for a day that does not exist.
/// </summary>
internal sealed class Entity
{
    private string timex;

    public EntityKind Kind { get; set; }

    /// <summary>The first token.</summary>
    public int First { get; set; }

    /// <summary>The token behind the last.</summary>
    public int Next { get; set; }

    public string Timex
    {
        get => timex ??= Amount?.Timex;
        set => timex = value;
    }

    /// <summary>The timex of the past candidate where it differs.</summary>
    public string PastTimex { get; set; }

    public Moment Past { get; set; }

    public Moment Future { get; set; }

    public Moment PastEnd { get; set; }

    public Moment FutureEnd { get; set; }

    /// <summary>Whether the hours could be those of the morning as well as of the afternoon.</summary>
    public bool AmPm { get; set; }

    /// <summary>Whether nothing but the timex is known (a season, a set).</summary>
    public bool Unresolved { get; set; }

    /// <summary>"before", "since", "start" and so on, or null.</summary>
    public string Mod { get; set; }

    /// <summary>The days of a period of business days, or null.</summary>
    public string Days { get; set; }

    public EntityTraits Traits { get; set; }

    /// <summary>The amount, of a duration.</summary>
    public Amount Amount { get; set; }

    /// <summary>The time of day, of a time.</summary>
    public ClockTime Clock { get; set; }

    public bool Has(EntityTraits trait) => (Traits & trait) != 0;

    public bool IsPeriod => Kind is EntityKind.DatePeriod or EntityKind.TimePeriod or EntityKind.DateTimePeriod;

    /// <summary>The longer of two readings; the first if they end alike.</summary>
    public static Entity Longer(Entity one, Entity other) =>
        one is null || (other is not null && other.Next - other.First > one.Next - one.First) ? other : one;

    /// <summary>A copy, to be changed.</summary>
    public Entity Copy() => (Entity)MemberwiseClone();

    /// <summary>A period both of whose candidates are the same.</summary>
    public static Entity Period(EntityKind kind, int first, int next, string timex, Moment start, Moment end) => new()
    {
        Kind = kind,
        First = first,
        Next = next,
        Timex = timex,
        Past = start,
        Future = start,
        PastEnd = end,
        FutureEnd = end,
    };

    /// <summary>A point both of whose candidates are the same.</summary>
    public static Entity Point(EntityKind kind, int first, int next, string timex, Moment moment) => new()
    {
        Kind = kind,
        First = first,
        Next = next,
        Timex = timex,
        Past = moment,
        Future = moment,
    };
}
