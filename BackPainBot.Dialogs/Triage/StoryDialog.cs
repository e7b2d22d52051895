using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Replies;

namespace BackPainBot.Dialogs.Triage;

/// <summary>Lets the member tell what happened in their own words.</summary>
public sealed class StoryDialog(QuestionComposer composer, ConfirmQuestion confirm, StoryEcho echo)
    : StageDialog(nameof(StoryDialog), confirm, new StoryQuestion(composer, echo));
