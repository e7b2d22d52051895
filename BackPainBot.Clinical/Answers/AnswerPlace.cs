namespace BackPainBot.Clinical;

/// <summary>How a general answer goes with what else answers the same message.</summary>
public enum AnswerPlace
{
    /// <summary>Given where the member's own plan says nothing on it.</summary>
    AfterPlan,

    /// <summary>Given in place of what the plan says: lifting a child is no training.</summary>
    InsteadOfPlan,

    /// <summary>Given together with what the plan says.</summary>
    BesidePlan,

    /// <summary>Given where nothing else answers: "is that dangerous?" is about what was asked before it.</summary>
    Last,
}
