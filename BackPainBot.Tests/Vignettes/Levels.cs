namespace BackPainBot.Tests.Vignettes;

/// <summary>Levels of care as programs read them, ranked for grading: a crisis stands beside an emergency, on a track of its own.</summary>
internal static class Levels
{
    /// <summary>Nothing urgent or higher was said.</summary>
    public const string None = "none";

    /// <summary>A confirming question was asked instead of saying a level.</summary>
    public const string Confirm = "confirm";

    /// <summary>How much help a level brings, from 0; -1 for <see cref="None"/> and <see cref="Confirm"/>.</summary>
    public static int Rank(string level) => level switch
    {
        "selfCare" => 0,
        "soon" => 1,
        "urgent" => 2,
        "emergency" or "crisis" => 3,
        "ambulance" => 4,
        _ => -1,
    };

    /// <summary>Whether a level sends the member to somebody within a day.</summary>
    public static bool IsEscalated(string level) => Rank(level) >= Rank("urgent");

    /// <summary>Whether <paramref name="got"/> is enough help for <paramref name="want"/>, and of the right kind.</summary>
    public static bool IsEnough(string got, string want) => (got == "crisis") == (want == "crisis") && Rank(got) >= Rank(want);
}
