using System.Collections.Immutable;
using BackPainBot.Dialogs.Questions;
using Microsoft.Bot.Builder.Dialogs;

namespace BackPainBot.Dialogs.Triage;

/// <summary>A part of the triage: questions asked one after the other, as far as they are still worth asking.</summary>
public abstract class StageDialog : ComponentDialog
{
    private const string Waterfall = "questions";

    /// <summary>
    /// Made once, from the questions in their order. <paramref name="confirm"/> may come before any of them; it must be of
    /// this stage, since a stage that asks its question again knows no dialogs but its own.
    /// </summary>
    protected StageDialog(string dialogId, ConfirmQuestion confirm, params ImmutableArray<Dialog> questions)
        : base(dialogId)
    {
        Questions = string.Join(',', questions.Select(question => question.Id));
        AddDialog(new QuestionsWaterfall(Waterfall, [.. questions.Select(question => question.Id)]));
        foreach (var question in questions.Append(confirm))
        {
            AddDialog(question);
        }

        InitialDialogId = Waterfall;
    }

    /// <summary>The questions' ids in order: the version of this stage.</summary>
    public string Questions { get; }

    /// <inheritdoc/>
    protected override string GetInternalVersion() => Questions;
}
