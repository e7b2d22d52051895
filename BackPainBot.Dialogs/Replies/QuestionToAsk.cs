using BackPainBot.Dialogs.Questions;

namespace BackPainBot.Dialogs.Replies;

/// <summary>What to ask, before it is put into words.</summary>
/// <param name="Id">The question's contract id.</param>
public sealed record QuestionToAsk(string Id)
{
    /// <summary>Related questions on the same card, at most two.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Ids of fixed choices that the conversation itself sets; null: those the clinical core has for it.</summary>
    public IReadOnlyList<string>? Choices { get; init; }

    /// <summary>Whether several choices may be taken.</summary>
    public bool Multiple { get; init; }

    /// <summary>Whether the last reply did not answer it, so that plainer words are in order.</summary>
    public bool Again { get; init; }

    /// <summary>Where the member is among the questions, or null where that is not said.</summary>
    public Progress? Progress { get; init; }

    /// <summary>Which words to ask it in, where it has several; else those of its id.</summary>
    public string? Wording { get; init; }

    /// <summary>Keys of sentences said first.</summary>
    public IReadOnlyList<string> Lead { get; init; } = [];
}
