using BackPainBot.Clinical;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>Answers general questions on backs and training from the knowledge, each with where it comes from.</summary>
public sealed class GeneralAnswers
{
    private readonly ClinicalCore _core;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public GeneralAnswers(ClinicalCore core, Wording words)
    {
        _core = core;
        _words = words;
    }

    /// <summary>The answer to a question, with its sources; null where the knowledge has none.</summary>
    public string? To(string question) => _core.FindAnswer(question) is { } answer ? Write(answer) : null;

    /// <summary>An answer in words, with its sources.</summary>
    public string Write(GeneralAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return $"{answer.Text}\n\n{_words["Answer.Sources", string.Join("; ", answer.Sources.Select(_core.Texts.Source))]}";
    }
}
