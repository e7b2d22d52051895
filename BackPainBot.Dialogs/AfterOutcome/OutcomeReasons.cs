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
    private readonly Phrases _else;
    private readonly Phrases _whyMe;
    private readonly Phrases _coached;

    /// <summary>Made once.</summary>
    public OutcomeReasons(ClinicalCore core, SignRecheck recheck, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _recheck = recheck;
        _words = words;
        _doubts = new Phrases(words.List("Heard.Doubt"));
        _inShort = new Phrases(words.List("Heard.InShort"));
        _else = new Phrases(words.List("Heard.WhatElse"));
        _coached = new Phrases(words.List("Heard.Coached"));
        _whyMe = new Phrases(words.List("Heard.WhyMe"));
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

    /// <summary>What else it could be, or why it happened, for a text that asks for that; null for any other, and where it is not known.</summary>
    public string? Beside(string text, Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var assessment = _core.Assess(@case);
        if (_else.In(text))
        {
            var others = assessment.Conditions.Skip(1).Take(2).Select(condition => _core.Texts.Condition(condition.Id).Name).ToList();
            return others switch
            {
                [var one] => _words["InShort.Else", one],
                [var one, var two] => _words["InShort.Else.Two", one, two],
                _ => null,
            };
        }

        return !_whyMe.In(text) ? null
            : assessment.Contributors.IsEmpty ? _words["Reason.HappenedUnknown"]
            : _words["Reason.Happened", string.Join("; ", assessment.Contributors.Take(MostNames).Select(contributor => _core.Texts.Contributor(contributor.Id).Name))];
    }

    /// <summary>What may have added to it and what to change, for whoever asks what they did wrong; null for any other text.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="case">What is known.</param>
    /// <param name="isOfAnother">Whether it is asked of another's back, as a coach does.</param>
    public string? OfTraining(string text, Case @case, bool isOfAnother)
    {
        if (!_coached.In(text))
        {
            return null;
        }

        var assessment = _core.Assess(@case);
        var contributors = assessment.Contributors.Take(MostNames).Select(contributor => _core.Texts.Contributor(contributor.Id).Name).ToList();
        var reasons = contributors.Count > 0 ? _words["Reason.Coached", string.Join("; ", contributors)] : _words["Reason.CoachedUnknown"];
        return _core.NoteForCoach(assessment, isOfAnother) is { } note ? $"{reasons}\n\n{note.ToText()}" : reasons;
    }

    private string Names(ImmutableArray<string> signs) =>
        string.Join(_words["Outcome.And"], signs.Take(MostNames).Select(sign => _core.Texts.Flag(sign).Name));
}
