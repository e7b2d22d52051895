using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Puts an assessment into words: what to do first, then why, then the plan. An emergency is its action and nothing else.</summary>
public sealed class OutcomeViewWriter
{
    /// <summary>The statements for thoughts of self-harm: words to a person, not steps.</summary>
    private const string CrisisStatements = "crisis.";
    private const int MostConditions = 3;
    private const int MostContributors = 4;
    private const int MostNames = 3;
    private const double LeastProbability = 0.05;
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly Placeholders _places;
    private readonly ServiceLinks _links;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly SourceNotes _sources;

    /// <summary>Made once.</summary>
    public OutcomeViewWriter(ClinicalCore core, Wording words, Placeholders places, ServiceLinks links, SomeoneElsesWords someoneElse, SourceNotes sources)
    {
        _core = core;
        _words = words;
        _places = places;
        _links = links;
        _someoneElse = someoneElse;
        _sources = sources;
    }

    /// <summary>
    /// The words of <paramref name="assessment"/> for a member of this locale, such as <c>en-GB</c>, who asks for themselves
    /// or for somebody else.
    /// </summary>
    internal OutcomeView Write(Assessment assessment, string? locale, bool isForSomeoneElse)
    {
        var view = Write(assessment, locale);
        return isForSomeoneElse ? _someoneElse.Of(view) : view;
    }

    private OutcomeView Write(Assessment assessment, string? locale)
    {
        var (action, act) = Opening(assessment.Advice, locale);
        var level = assessment.Level.Name();
        var view = new OutcomeView
        {
            Level = assessment.Level,
            Icon = _words[$"Level.{level}.Icon"],
            LevelName = _words[$"Level.{level}"],
            Action = action,
            Act = act,
            AboveCards = act,
            Signs = Signs(assessment),
            Limits = _words[assessment.Level.EndsInterview() ? "Outcome.LimitsShort" : "Outcome.Limits", _core.KnowledgeVersion],
            Links = _links.For(assessment, locale),
        };
        return assessment.Level.EndsInterview() ? WithWaiting(view, assessment, locale) : WithReasonsAndPlan(view, assessment, locale);
    }

    /// <summary>The one thing to do, and the rest of it; a headline that the first text says anyway is not said twice.</summary>
    private (string Action, ImmutableArray<string> Act) Opening(Advice advice, string? locale)
    {
        var action = advice.Headline;
        var act = advice.ActNow.Select(statement => statement.Text).ToList();
        if (act.Count > 0 && act[0].StartsWith(action.TrimEnd('.'), StringComparison.Ordinal) && Sentences.Of(act[0]) is [var first, _, ..])
        {
            action = first;
            act[0] = act[0][first.Length..].TrimStart();
        }

        return (_places.Fill(action, locale), [.. act.Select(paragraph => _places.Fill(paragraph, locale))]);
    }

    private string? Signs(Assessment assessment)
    {
        string?[] said =
        [
            assessment.RedFlags.IsEmpty ? null : _words["Outcome.Signs", Names(assessment.RedFlags)],
            assessment.NotRuledOut.IsEmpty ? null : _words["Outcome.NotSure", Names(assessment.NotRuledOut)],
        ];
        return said.OfType<string>().ToList() is { Count: > 0 } sentences ? string.Join(' ', sentences) : null;
    }

    private string Names(ImmutableArray<string> flags) =>
        string.Join("; ", flags.Take(MostNames).Select(flag => _core.Texts.Flag(flag).Name));

    private OutcomeView WithWaiting(OutcomeView view, Assessment assessment, string? locale)
    {
        ImmutableArray<string> words =
        [
            .. assessment.Advice.ActNow.Where(statement => statement.Id.StartsWith(CrisisStatements, StringComparison.Ordinal))
                .Select(statement => _places.Fill(statement.Text, locale)),
        ];
        var sentences = view.Act.Except(words).SelectMany(paragraph => Sentences.Of(paragraph)).ToList();
        // The first says why, or the first thing to do; the card goes on from there.
        var first = sentences.Take(sentences.Count > 0 && Sentences.Quote(sentences[0]) is null ? 1 : 0).ToList();
        var quotes = sentences.Select(Sentences.Quote).OfType<string>().ToList();
        var say = quotes.Count > 0 ? string.Join(' ', quotes) : _words["Emergency.Say", Names(assessment.RedFlags)];
        return view with
        {
            AboveCards = [.. first, .. words],
            Say = assessment.Level == LevelOfCare.Crisis ? null : new CardSection("say", _words["Emergency.SayHeading"], [say]),
            Meanwhile = sentences.Skip(first.Count).Where(sentence => Sentences.Quote(sentence) is null).ToImmutableArray() is { IsEmpty: false } steps
                ? new CardSection("meanwhile", _words["Emergency.Meanwhile"], steps)
                : null,
        };
    }

    private OutcomeView WithReasonsAndPlan(OutcomeView view, Assessment assessment, string? locale)
    {
        var advice = assessment.Advice;
        return view with
        {
            AboveCards = [.. view.Act, .. Summary(assessment, locale)],
            Conditions = Causes("Outcome.Conditions", Conditions(assessment)),
            Contributors = Causes("Outcome.Contributors", Contributors(assessment)),
            Plan =
            [
                .. new[]
                {
                    Section("today", "Outcome.FirstTwoDays", advice.FirstTwoDays, locale),
                    Section("training", "Outcome.Exercise", advice.Exercise, locale),
                    Section("weeks", "Outcome.FirstTwoWeeks", advice.FirstTwoWeeks, locale),
                    Section("medicines", "Outcome.Medicines", advice.Medicines, locale),
                    Section("prevention", "Outcome.StopItComingBack", advice.StopItComingBack, locale),
                }.OfType<CardSection>(),
            ],
            WayBack = Section("wayBack", "Outcome.WayBack", advice.WayBack, locale),
            Sooner = Section("sooner", "Outcome.GetHelpSooner", advice.GetHelpSooner, locale),
            Sources = new CardSection("sources", _words["Outcome.Sources"], _sources.OfOutcome(advice.Sources)),
        };
    }

    /// <summary>The heart of it in two lines, for whoever reads no further; the cards have the rest.</summary>
    private IEnumerable<string> Summary(Assessment assessment, string? locale)
    {
        if (assessment.Conditions is [var condition, ..])
        {
            yield return _words["Outcome.LooksLike", _core.Texts.Condition(condition.Id).Name];
        }

        if (assessment.Advice.GetHelpSooner is [var sooner, ..] && Sentences.Of(sooner.Text) is [var first, ..])
        {
            yield return _words["Outcome.Sooner", _places.Fill(first, locale)];
        }
    }

    private IEnumerable<CauseLine> Conditions(Assessment assessment)
    {
        var shown = assessment.Conditions.Take(MostConditions).Where((condition, index) => index == 0 || condition.Probability >= LeastProbability).ToList();
        return shown.Count == 0
            ? []
            : shown
                .Select(condition => Cause(_core.Texts.Condition(condition.Id), Likelihood.Bar(_words, condition.Probability), condition.Because, explain: true))
                .Append(new CauseLine(Likelihood.Rest(_words, shown.Select(condition => condition.Probability)), null, null, null));
    }

    private IEnumerable<CauseLine> Contributors(Assessment assessment) =>
        assessment.Contributors.Take(MostContributors).Select(contributor =>
            Cause(_core.Texts.Contributor(contributor.Id), null, contributor.Because, explain: false));

    private CauseLine Cause(CauseText text, LikelihoodBar? likelihood, ImmutableArray<string> because, bool explain) => new(
        Sentences.Capital(text.Name),
        likelihood,
        because.IsEmpty ? null : _words[likelihood is null ? "Outcome.Heard" : "Outcome.Fits", string.Join(_words["Outcome.And"], because.Take(2))],
        explain ? text.Explanation : null);

    private CauseList? Causes(string heading, IEnumerable<CauseLine> causes) =>
        causes.ToImmutableArray() is { IsEmpty: false } some ? new CauseList(_words[heading], some) : null;

    private CardSection? Section(string id, string heading, ImmutableArray<Statement> statements, string? locale) =>
        statements.IsEmpty ? null : new CardSection(id, _words[heading], [.. statements.Select(statement => _places.Fill(statement.Text, locale))]);
}
