using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Questions;

/// <summary>What the buttons of a question say, and which choice a label stands for.</summary>
public sealed class ChoiceLabels
{
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly SomeoneElsesWords _someoneElse;

    /// <summary>Made once.</summary>
    public ChoiceLabels(ClinicalCore core, Wording words, SomeoneElsesWords someoneElse)
    {
        _core = core;
        _words = words;
        _someoneElse = someoneElse;
    }

    /// <summary>The label of a choice: the checklist's from the knowledge, a number as it is, the others from the words.</summary>
    public string Label(string question, string choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        if (question == QuestionIds.Checklist && choice is not ("none" or "notSure"))
        {
            return _core.Texts.Flag(choice).ChecklistItem;
        }

        return char.IsAsciiDigit(choice[0])
            ? choice
            : _words.Find($"Choice.{question}.{choice}") ?? _words[$"Choice.{choice}"];
    }

    /// <summary>The label in simple English where there is one, for whoever chose that; else the usual one.</summary>
    public string SimpleLabel(string question, string choice) => _words.Find($"Simple.{question}.{choice}") ?? Label(question, choice);

    /// <summary>The label of a choice as it is said of somebody else.</summary>
    public string LabelOfSomeoneElse(string question, string choice) => _someoneElse.By(Label(question, choice));

    /// <summary>The choices of a question, in order; empty where only free words will do.</summary>
    public IReadOnlyList<string> Of(string question, Case @case) => question is QuestionIds.Story ? [] : _core.Choices(question, @case);

    /// <summary>What may be said instead of a choice: nobody has to make one up.</summary>
    public IReadOnlyList<string> WaysOut(string question, Case @case)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question switch
        {
            QuestionIds.Consent => [],
            QuestionIds.Story => ["notSure"],
            QuestionIds.Checklist => ["none", "notSure"],
            _ => Of(question, @case) is var choices && choices.Count > 0 && !choices.Contains("notSure") ? ["notSure"] : [],
        };
    }

    /// <summary>The choice that <paramref name="text"/> is the label of, be it of the member or of somebody they ask for; or null.</summary>
    public string? Find(string question, string text, Case @case)
    {
        ArgumentNullException.ThrowIfNull(text);
        var said = text.Trim();
        return said.Length == 0
            ? null
            : Of(question, @case).Concat(WaysOut(question, @case))
                .FirstOrDefault(choice => IsSame(Label(question, choice), said) || IsSame(SimpleLabel(question, choice), said) || IsSame(LabelOfSomeoneElse(question, choice), said));
    }

    private static bool IsSame(string label, string said) => string.Equals(label, said, StringComparison.OrdinalIgnoreCase);
}
