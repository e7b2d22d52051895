using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>Says of an outcome that was given why it is so, and what it comes down to in one line.</summary>
public sealed class OutcomeReasons
{
    private const int MostNames = 3;
    private readonly ClinicalCore _core;
    private readonly SignRecheck _recheck;
    private readonly Wording _words;
    private readonly Phrases _doubts;
    private readonly Phrases _inShort;

    /// <summary>Made once.</summary>
    public OutcomeReasons(ClinicalCore core, SignRecheck recheck, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _recheck = recheck;
        _words = words;
        _doubts = new Phrases(words.List("Heard.Doubt"));
        _inShort = new Phrases(words.List("Heard.InShort"));
    }

    /// <summary>Whether a text asks if it is so, or why.</summary>
    public bool IsDoubted(string text) => _doubts.In(text);

    /// <summary>Whether a text asks what it is, in short.</summary>
    public bool IsAskedInShort(string text) => _inShort.In(text);

    /// <summary>Why the advice is what it is: the sign, in the member's words where there are any, and how to put it right.</summary>
    public string Why(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var assessment = _core.Assess(@case);
        if (!assessment.RedFlags.IsEmpty)
        {
            var quote = assessment.RedFlags.Select(sign => _recheck.Quote(@case, sign)).FirstOrDefault(words => words is not null);
            return _words["Reason.Signs", quote is null ? Names(assessment.RedFlags) : _words["Reason.Quoted", Names(assessment.RedFlags), quote]];
        }

        return !assessment.NotRuledOut.IsEmpty ? _words["Reason.NotSure", Names(assessment.NotRuledOut)]
            : assessment.Conditions is [var condition, ..] ? _words["Reason.NoSigns", _core.Texts.Condition(condition.Id).Name]
            : _words["Reason.Unknown"];
    }

    /// <summary>What it most likely is and how soon to be seen, in one line; null where the level has no such line.</summary>
    public string? InShort(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var assessment = _core.Assess(@case);
        return assessment.Conditions is [var condition, ..] ? _words.Find($"InShort.{assessment.Level.Name()}", _core.Texts.Condition(condition.Id).Name) : null;
    }

    private string Names(ImmutableArray<string> signs) =>
        string.Join(_words["Outcome.And"], signs.Take(MostNames).Select(sign => _core.Texts.Flag(sign).Name));
}
