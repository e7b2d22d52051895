using System.Collections.Immutable;
using System.Text;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Replies;

/// <summary>
/// Puts an assessment into one message: what to do first, then what probably hurts, why it probably happened, what to do
/// and when to get help sooner. An emergency is its action and nothing else.
/// </summary>
public sealed class OutcomeComposer
{
    private const int MostConditions = 3;
    private const int MostContributors = 4;
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public OutcomeComposer(ClinicalCore core, Wording words, Placeholders places)
    {
        _core = core;
        _words = words;
        _places = places;
    }

    /// <summary>Sends the outcome, notes it in the consultation, and returns its level.</summary>
    public async Task<LevelOfCare> GiveAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var assessment = _core.Assess(turn.Consultation.Case);
        var message = MessageFactory.Text(_places.Fill(Text(assessment), turn.Locale));
        message.Entities = [AssessmentEntity.From(assessment)];
        message.InputHint = InputHints.AcceptingInput;
        turn.NoteTold();
        turn.Update(c => c with { Outcome = assessment.Level, OpenQuestions = [], Greeted = true });
        await context.SendActivityAsync(message, cancellationToken).ConfigureAwait(false);
        return assessment.Level;
    }

    /// <summary>What to do now, without the rest of the outcome, for a member who writes again after an escalation.</summary>
    public string Action(Case @case, string? locale)
    {
        var advice = _core.Assess(@case).Advice;
        return _places.Fill(Opening(advice), locale);
    }

    private string Text(Assessment assessment)
    {
        var text = new StringBuilder(Opening(assessment.Advice));
        if (!assessment.Level.EndsInterview())
        {
            Causes(text, assessment);
            Plan(text, assessment.Advice);
            Close(text, assessment.Advice);
        }

        return text.ToString();
    }

    /// <summary>What to do, in bold, then the rest of it; a headline that the first text says anyway is not said twice.</summary>
    private static string Opening(Advice advice)
    {
        var action = advice.Headline;
        var rest = advice.ActNow.Select(statement => statement.Text).ToList();
        if (rest.Count > 0 && rest[0].StartsWith(action.TrimEnd('.'), StringComparison.Ordinal) && rest[0].IndexOf(". ", StringComparison.Ordinal) is > 0 and var end)
        {
            action = rest[0][..(end + 1)];
            rest[0] = rest[0][(end + 2)..];
        }

        return string.Join("\n\n", rest.Prepend($"**{action}**"));
    }

    private void Causes(StringBuilder text, Assessment assessment)
    {
        Section(text, "Outcome.Conditions", assessment.Conditions.Take(MostConditions).Select(condition =>
            Because($"{_core.Texts.Condition(condition.Id).Name} ({_words[Likelihood(condition.Probability)]})", condition.Because)));
        Section(text, "Outcome.Contributors", assessment.Contributors.Take(MostContributors).Select(contributor =>
            Because(_core.Texts.Contributor(contributor.Id).Name, contributor.Because)));
    }

    private void Plan(StringBuilder text, Advice advice)
    {
        (string Key, ImmutableArray<Statement> Statements)[] sections =
        [
            ("Outcome.FirstTwoDays", advice.FirstTwoDays),
            ("Outcome.FirstTwoWeeks", advice.FirstTwoWeeks),
            ("Outcome.Exercise", advice.Exercise),
            ("Outcome.WayBack", advice.WayBack),
            ("Outcome.StopItComingBack", advice.StopItComingBack),
            ("Outcome.Medicines", advice.Medicines),
            ("Outcome.GetHelpSooner", advice.GetHelpSooner),
        ];
        foreach (var (key, statements) in sections)
        {
            Section(text, key, statements.Select(statement => statement.Text));
        }
    }

    private void Close(StringBuilder text, Advice advice)
    {
        ImmutableArray<Statement>[] parts =
        [
            advice.ActNow, advice.FirstTwoDays, advice.FirstTwoWeeks, advice.Exercise, advice.WayBack, advice.StopItComingBack,
            advice.Medicines, advice.GetHelpSooner,
        ];
        var sources = parts.SelectMany(part => part).SelectMany(statement => statement.Sources).Distinct().Select(_core.Texts.Source);
        text.Append("\n\n").Append(_words["Outcome.Sources", string.Join("; ", sources)]);
        text.Append("\n\n").Append(_words["Outcome.Limits", _core.KnowledgeVersion]);
    }

    private void Section(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var listed = lines.ToList();
        if (listed.Count > 0)
        {
            text.Append("\n\n**").Append(_words[heading]).Append("**\n");
            // Names are written as they stand inside a sentence; an item of a list begins with a capital.
            listed.ForEach(line => text.Append("\n- ").Append(char.ToUpperInvariant(line[0])).Append(line.AsSpan(1)));
        }
    }

    private string Because(string what, ImmutableArray<string> reasons) =>
        reasons.IsEmpty ? what : _words["Outcome.Because", what, string.Join(_words["Outcome.And"], reasons.Take(2))];

    private static string Likelihood(double probability) => probability switch
    {
        >= 0.6 => "Likelihood.High",
        >= 0.3 => "Likelihood.Fair",
        _ => "Likelihood.Low",
    };
}
