namespace BackPainBot.Clinical;

/// <summary>Ids of the findings that the code itself reads or writes; the knowledge must hold each.</summary>
internal static class FindingIds
{
    public const string Activity = "activity";
    public const string OnsetAt = "onsetAt";
    public const string WorkoutAt = "workoutAt";
    public const string OnsetNextDay = "onsetNextDay";
    public const string Severity = "severity";
    public const string Radiation = "radiation";
    public const string Side = "side";
    public const string Mode = "mode";
    public const string Quality = "quality";
    public const string Course = "course";
    public const string Age = "age";
    public const string ChildAge = "childAge";
    public const string WarmedUp = "warmedUp";

    /// <summary>The leg that it is about.</summary>
    public const string LegSide = "legSide";

    /// <summary>Which item of the list of danger signs is meant, counted from 1; read for the answer that names it.</summary>
    public const string ListPlace = "listPlace";

    /// <summary>Which list of danger signs is denied that is not the open one; read for the answer that says so.</summary>
    public const string DeniedList = "deniedList";

    /// <summary>The danger sign that the second listener last thought it heard; only ever asked about.</summary>
    public const string Suspected = "suspected";

    /// <summary>Every id above.</summary>
    public static readonly string[] All =
        [Activity, OnsetAt, WorkoutAt, OnsetNextDay, Severity, Radiation, Side, Mode, Quality, Course, Age, ChildAge, WarmedUp, LegSide, ListPlace, DeniedList, Suspected];

    /// <summary>Woken by it in the second half of the night.</summary>
    public const string WakesSecondHalf = "wakesSecondHalf";

    /// <summary>What the ids of the back conditions that a member knows of begin with.</summary>
    public const string KnownCondition = "known";
}
