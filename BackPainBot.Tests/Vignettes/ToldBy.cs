namespace BackPainBot.Tests.Vignettes;

/// <summary>Which question a member would tell a thing in answer to.</summary>
internal static class ToldBy
{
    /// <summary>The question that a fact answers.</summary>
    public static string Fact(string fact) => fact switch
    {
        "onsetHoursAgo" => "onset",
        "side" => "location",
        "warmedUp" => "warmup",
        _ => fact,
    };

    /// <summary>The question that brings a contributor to light.</summary>
    public static string Contributor(string contributor) => contributor switch
    {
        "flexionForm" or "extensionForm" or "unevenLoad" or "noBrace" or "momentum" or "sitUps" => "form",
        "tooMuchTooSoon" or "littleRecovery" or "tiredOrDistracted" => "change",
        "noWarmUp" or "noCoolDown" => "warmup",
        "highImpact" => "activity",
        "age" => "age",
        "knownCondition" or "previousEpisode" => "previous",
        _ => "lifestyle",
    };
}
