namespace BackPainBot.Clinical;

/// <summary>Writes what a coach may know. What is not listed for coaches in the knowledge is never told.</summary>
internal sealed class CoachNoteWriter(NoteWording wording)
{
    private const int MostAdvices = 3;

    /// <summary>The steps back to the lift; when to begin them speaks of health.</summary>
    private const string Ready = "wayBack.ready";

    public CoachNote? Write(Assessment assessment, bool isOfAnother)
    {
        var whose = isOfAnother ? "OfAnother" : "";
        return assessment.Level switch
        {
            LevelOfCare.SelfCare => Training(assessment, whose),
            LevelOfCare.Soon or LevelOfCare.Urgent => new CoachNote([wording["coach.lighter" + whose]]),
            _ => null,
        };
    }

    private CoachNote Training(Assessment assessment, string whose)
    {
        var advices = assessment.Contributors.Select(c => wording.Coaching(c.Id)).OfType<string>().Take(MostAdvices).ToList();
        var steps = assessment.Advice.WayBack.Where(s => s.Id != Ready).Select(s => s.Text).ToList();
        List<string> plan = [.. assessment.Advice.Exercise.Select(s => s.Text), .. steps.Take(1).Select(_ => wording["coach.ready"]), .. steps];
        return advices.Count + plan.Count == 0
            ? new CoachNote([wording["coach.nothing" + whose]])
            : new CoachNote([wording["coach.intro" + whose], .. advices, .. plan]);
    }
}
