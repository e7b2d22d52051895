namespace BackPainBot.Clinical;

/// <summary>Order and contract names of <see cref="LevelOfCare"/>.</summary>
public static class LevelsOfCare
{
    private static readonly string[] Names = ["selfCare", "soon", "urgent", "emergency", "ambulance", "crisis"];

    /// <summary>The id that programs read, such as <c>selfCare</c>.</summary>
    /// <param name="level">Any defined level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined.</exception>
    public static string Name(this LevelOfCare level) =>
        Enum.IsDefined(level) ? Names[(int)level] : throw new ArgumentOutOfRangeException(nameof(level));

    /// <summary>Reads an id written by <see cref="Name"/>.</summary>
    /// <param name="name">The id, in its exact case.</param>
    /// <param name="level">The level, when the id is known.</param>
    /// <returns>Whether the id is known.</returns>
    public static bool TryParse(string? name, out LevelOfCare level)
    {
        var index = Array.IndexOf(Names, name);
        level = (LevelOfCare)Math.Max(index, 0);
        return index >= 0;
    }

    /// <summary>
    /// Whether the level ends the interview: nothing more is asked before its outcome.
    /// </summary>
    /// <param name="level">Any level.</param>
    public static bool EndsInterview(this LevelOfCare level) => level >= LevelOfCare.Emergency;

    /// <summary>The more serious of two; beside an emergency or ambulance a crisis gives way, its text is shown as well.</summary>
    /// <param name="first">Any level.</param>
    /// <param name="second">Any level.</param>
    public static LevelOfCare Highest(LevelOfCare first, LevelOfCare second) =>
        Rank(first) >= Rank(second) ? first : second;

    /// <summary>Position from 0 (self-care) to 5 (ambulance), with crisis between urgent and emergency.</summary>
    /// <param name="level">Any level.</param>
    public static int Rank(this LevelOfCare level) => level switch
    {
        LevelOfCare.Crisis => 3,
        LevelOfCare.Emergency => 4,
        LevelOfCare.Ambulance => 5,
        _ => (int)level,
    };
}
