using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using Newtonsoft.Json;

namespace BackPainBot.Tests.Dialogs.Consultations;

public sealed class ConsultationTests
{
    [Fact]
    public void All_of_it_survives_storage()
    {
        var consultation = new Consultation
        {
            Greeted = true,
            Consent = ConsentState.Given,
            StoryTold = true,
            Turns = 5,
            OpenQuestions = ["location", "radiation"],
            Case = Case.Empty.With(new Finding("severity", Presence.Present, Number: 6, Unit: "of10", Words: "about a six", Turn: 3)).Answered("severity"),
            Outcome = LevelOfCare.Soon,
        };

        var stored = JsonConvert.DeserializeObject<Consultation>(JsonConvert.SerializeObject(consultation))!;

        Assert.Equal<string>(consultation.OpenQuestions, stored.OpenQuestions);
        Assert.Equal(consultation with { OpenQuestions = [] }, stored with { OpenQuestions = [] });
    }

    [Theory]
    [InlineData(LevelOfCare.Ambulance, true)]
    [InlineData(LevelOfCare.Emergency, true)]
    [InlineData(LevelOfCare.Crisis, true)]
    [InlineData(LevelOfCare.Urgent, false)]
    [InlineData(null, false)]
    public void Only_help_that_cannot_wait_counts_as_escalated(LevelOfCare? outcome, bool expected) =>
        Assert.Equal(expected, (Consultation.New with { Outcome = outcome }).IsEscalated);
}
