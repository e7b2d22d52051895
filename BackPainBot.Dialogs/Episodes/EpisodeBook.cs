using System.Collections.Immutable;
using System.Globalization;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Questions;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using QuestionIds = BackPainBot.Dialogs.Questions.QuestionIds;

namespace BackPainBot.Dialogs.Episodes;

/// <summary>
/// The months of past episodes, in the member's profile. Nothing is in it unless they asked for it, each time; it spares
/// them the question whether they had this before, and goes with "delete my data".
/// </summary>
public sealed class EpisodeBook
{
    private const string MonthForm = "yyyy-MM";
    private const int MonthsOfAYear = 12;
    private const double DaysOfAYear = 365.25;
    private static readonly string[] Before = ["before"];
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly QuestionFindings _findings;
    private readonly IStatePropertyAccessor<EpisodeList?> _kept;
    private readonly int _months;

    /// <summary>Made once; <paramref name="profile"/> outlasts conversations.</summary>
    public EpisodeBook(ClinicalCore core, Wording words, QuestionFindings findings, UserState profile, IOptions<ConversationOptions> options)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(options);
        _core = core;
        _words = words;
        _findings = findings;
        _kept = profile.CreateProperty<EpisodeList?>("episodes");
        _months = (int)Math.Ceiling(options.Value.EpisodeDays / DaysOfAYear * MonthsOfAYear);
    }

    /// <summary>Notes, as the bot greets, whether an earlier month is remembered. Read once: it costs a look into the storage.</summary>
    public async Task RecallAsync(ITurnContext context, MemberTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var episodes = await ReadAsync(context, now, cancellationToken).ConfigureAwait(false);
        var month = MonthOf(now);
        turn.Update(c => c with { HadBefore = episodes.Any(episode => string.CompareOrdinal(episode.Month, month) < 0) });
    }

    /// <summary>Takes "have you had this before" as answered by what is remembered; what the member says of it goes before.</summary>
    public void Apply(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation is { HadBefore: true, Consent: ConsentState.Given, IsForSomeoneElse: false, Outcome: null } consultation
            && !consultation.Case.AnsweredQuestions.Contains(QuestionIds.Previous)
            && !consultation.Case.Findings.Keys.Any(_findings.Of(QuestionIds.Previous).Contains))
        {
            turn.Update(c => c with { Case = _core.Answer(QuestionIds.Previous, Before, c.Case, c.Turns).Case });
        }
    }

    /// <summary>Keeps the month and the kind of this episode.</summary>
    public async Task RememberAsync(ITurnContext context, MemberTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (_core.Assess(turn.Consultation.Case).Conditions is [var condition, ..])
        {
            var episodes = await ReadAsync(context, now, cancellationToken).ConfigureAwait(false);
            var episode = new Episode(MonthOf(now), condition.Id);
            var all = episodes.Remove(episode).Add(episode);
            await _kept.SetAsync(context, new EpisodeList(all), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>What is remembered, in words; empty where nothing is.</summary>
    public async Task<string> DescribeAsync(ITurnContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var episodes = await ReadAsync(context, now, cancellationToken).ConfigureAwait(false);
        return string.Join('\n', episodes.Select(episode => _words["Episodes.Line", Month(episode), KindOf(episode)]));
    }

    private async Task<ImmutableArray<Episode>> ReadAsync(ITurnContext context, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Without a value to begin with: looking must leave nothing behind.
        var kept = await _kept.GetAsync(context, cancellationToken: cancellationToken).ConfigureAwait(false);
        var oldest = MonthOf(now.AddMonths(-_months));
        return kept is null ? [] : [.. kept.Episodes.Where(episode => string.CompareOrdinal(episode.Month, oldest) >= 0)];
    }

    private string KindOf(Episode episode) =>
        _core.Texts.Conditions.Contains(episode.Kind) ? _core.Texts.Condition(episode.Kind).Name : episode.Kind;

    private static string MonthOf(DateTimeOffset time) => time.ToString(MonthForm, CultureInfo.InvariantCulture);

    private static string Month(Episode episode) =>
        DateTime.TryParseExact(episode.Month, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? month.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
            : episode.Month;
}
