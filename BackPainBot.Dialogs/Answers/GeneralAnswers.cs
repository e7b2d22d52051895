using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Answers;

/// <summary>
/// Answers general questions: on backs and training from the knowledge, each with where it comes from, and on what the bot itself does
/// with what it is told.
/// </summary>
public sealed class GeneralAnswers
{
    private const int MostAnswers = 2;

    /// <summary>The advice against tablets for whoever told what makes them unsafe.</summary>
    private const string Blocked = "medicine.blocked";
    private readonly ClinicalCore _core;
    private readonly QuestionFindings _findings;
    private readonly SourceNotes _sources;
    private readonly Wording _words;
    private readonly Phrases _couldBe;
    private readonly ImmutableArray<(string Topic, Phrases Phrases)> _ofItself;

    /// <summary>Made once; the topics of the bot itself are the lines of <c>Heard.About</c>.</summary>
    public GeneralAnswers(ClinicalCore core, QuestionFindings findings, SourceNotes sources, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _findings = findings;
        _sources = sources;
        _words = words;
        _couldBe = new Phrases(words.List("Heard.CouldBe"));
        _ofItself = [.. words.List("Heard.About").Select(topic => (topic, new Phrases(words.List($"Heard.About.{topic}"))))];
    }

    /// <summary>The answers to what a message asks, two at the most; null where the knowledge has none.</summary>
    public string? To(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = turn.Message?.Text ?? string.Empty;
        string[] answers = [.. OfItself(text).Concat(_core.FindAnswers(text).Select(answer => Write(turn, answer))).Take(MostAnswers)];
        return answers.Length == 0 ? null : string.Join("\n\n", answers);
    }

    /// <summary>What the text asks of the bot itself, such as who sees what it is told.</summary>
    public IEnumerable<string> OfItself(string text) =>
        _ofItself.Where(topic => topic.Phrases.In(text)).Select(topic => _words[$"About.{topic.Topic}"]);

    /// <summary>An answer in words, with its sources, and with what the member told of its signs where they ask of themselves.</summary>
    public string Write(MemberTurn turn, GeneralAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(answer);
        var text = IsToBeSeen(turn) ? answer.UntilSeen ?? answer.Text : answer.Text;
        var ofSigns = answer.Signs.IsDefaultOrEmpty || !_couldBe.In(turn.Message?.Text ?? string.Empty) ? text : $"{text} {OfSigns(turn.CaseBefore, answer.Signs)}";
        return $"{(answer.IsOnMedicine ? AgainstTablets(turn.CaseBefore) : null)}{ofSigns}\n\n{_sources.Under(turn, answer.Sources)}";
    }

    private string? AgainstTablets(Case @case) =>
        _core.Assess(@case).Advice.Medicines.FirstOrDefault(statement => statement.Id == Blocked) is { } blocked ? $"{blocked.Text} " : null;

    /// <summary>Whether the member is to be seen before they take up anything again.</summary>
    private static bool IsToBeSeen(MemberTurn turn) =>
        turn.Consultation.Outcome is LevelOfCare.Soon or LevelOfCare.Urgent || (turn.Consultation.Outcome is null && !turn.DangerSigns.IsEmpty);

    private string OfSigns(Case @case, ImmutableArray<string> signs)
    {
        var told = signs.ToLookup(sign => State(@case, sign));
        var some = told[Presence.Present].Concat(told[Presence.Unknown]).ToList();
        return some.Count > 0
            ? _words["Signs.Some", string.Join(_words["Outcome.And"], some.Take(MostAnswers).Select(sign => _core.Texts.Flag(sign).Name))]
            : _words[told[null].Any() ? "Signs.Unasked" : "Signs.None"];
    }

    /// <summary>Whether a sign was told, denied or not known; null where nothing was said of it.</summary>
    private Presence? State(Case @case, string sign)
    {
        var known = _findings.Of(QuestionIds.Confirm(sign)).Select(@case.Find).OfType<Finding>().ToList();
        return known.Count == 0 ? null
            : known.Exists(finding => finding.Presence == Presence.Present) ? Presence.Present
            : known.TrueForAll(finding => finding.Presence == Presence.Absent) ? Presence.Absent
            : Presence.Unknown;
    }
}
