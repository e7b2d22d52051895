using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>Says where an answer comes from: the two that tell most, and the rest for whoever asks.</summary>
public sealed class SourceNotes
{
    private const int MostNamed = 2;
    private readonly ClinicalCore _core;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public SourceNotes(ClinicalCore core, Wording words)
    {
        _core = core;
        _words = words;
    }

    /// <summary>The line under an answer, and keeps all of its sources for <see cref="SourcesCommand"/>; null where there are none.</summary>
    /// <param name="turn">The turn that the answer is given in.</param>
    /// <param name="sources">Ids of sources in the knowledge.</param>
    public string? Under(MemberTurn turn, IEnumerable<string> sources)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var ids = _core.Texts.SourcesInOrder(sources);
        if (ids.IsEmpty)
        {
            return null;
        }

        turn.Cite(ids);
        return _words[ids.Length > MostNamed ? "Answer.Sources.More" : "Answer.Sources", Names(ids.Take(MostNamed))];
    }

    /// <summary>The lines of an outcome: the two that tell most, and how to hear of the rest.</summary>
    /// <param name="sources">Ids of sources in the knowledge.</param>
    public ImmutableArray<string> OfOutcome(IEnumerable<string> sources)
    {
        var ids = _core.Texts.SourcesInOrder(sources);
        var named = ids.Take(MostNamed).Select(_core.Texts.Source);
        return [.. ids.Length > MostNamed ? named.Append(_words["Outcome.Sources.More"]) : named];
    }

    /// <summary>The names of all of these sources.</summary>
    public string All(IEnumerable<string> sources) => Names(_core.Texts.SourcesInOrder(sources));

    private string Names(IEnumerable<string> ids) => string.Join("; ", ids.Select(_core.Texts.Source));
}
