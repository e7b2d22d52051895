namespace BackPainBot.Clinical;

/// <summary>Writes what a coach may know. What is not listed for coaches in the knowledge is never told.</summary>
internal sealed class CoachNoteWriter(NoteWording wording)
{
    private const int MostAdvices = 3;

    public CoachNote? Write(Assessment assessment) => assessment.Level switch
    {
        LevelOfCare.SelfCare => Training(assessment),
        LevelOfCare.Soon or LevelOfCare.Urgent => new CoachNote([wording["coach.lighter"]]),
        _ => null,
    };

    private CoachNote Training(Assessment assessment)
    {
        var advices = assessment.Contributors.Select(c => wording.Coaching(c.Id)).OfType<string>().Take(MostAdvices).ToList();
        return advices.Count == 0
            ? new CoachNote([wording["coach.nothing"]])
            : new CoachNote([wording["coach.intro"], .. advices]);
    }
}
