namespace Microsoft.Recognizers.Text.DateTime.Words;

/// <summary>All that a word can mean in a date; what it does mean is up to the rules.</summary>
internal sealed class Word
{
    public static readonly Word None = new();

    /// <summary>The word's grammatical use.</summary>
    public Key Key { get; set; }

    /// <summary>1 to 12, or 0.</summary>
    public int Month { get; set; }

    /// <summary>1 (Monday) to 7 (Sunday), or 0.</summary>
    public int Weekday { get; set; }

    /// <summary>Whether a weekday is in the plural ("mondays").</summary>
    public bool PluralWeekday { get; set; }

    /// <summary>Whether a weekday's word says something else as often ("sat", "sun") and needs a neighbour that decides.</summary>
    public bool WeakWeekday { get; set; }

    /// <summary>The unit of duration.</summary>
    public Unit Unit { get; set; }

    /// <summary>Whether the unit is in the plural, or the same in both.</summary>
    public bool PluralUnit { get; set; }

    /// <summary>Whether the unit counts only right behind digits ("3h", "2w").</summary>
    public bool JoinedUnit { get; set; }

    /// <summary>0 to 19 or a multiple of ten to 90; -1 if it is no number.</summary>
    public int Number { get; set; } = -1;

    /// <summary>1 to 31 as an ordinal; 0 if it is none.</summary>
    public int Ordinal { get; set; }

    /// <summary>The part of the day.</summary>
    public DayPart Part { get; set; }

    /// <summary>Whether a part of the day is in the plural ("mornings").</summary>
    public bool PluralPart { get; set; }

    /// <summary>The season's timex, or null.</summary>
    public string Season { get; set; }

    /// <summary>0 to 90 for "hundreds" to "nineties", 100 for a word that is the years 2000 to 2009; -1 otherwise.</summary>
    public int Decade { get; set; } = -1;

    /// <summary>Whether anything that is recognized can begin with this word.</summary>
    public bool Starts { get; set; }
}
