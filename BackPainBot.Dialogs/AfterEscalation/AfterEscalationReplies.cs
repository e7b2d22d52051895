using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.AfterEscalation;

/// <summary>
/// Answers whoever was sent for help and writes again: the same action with its reason in one line, and what stands in
/// the way of it. Never a plan, an exercise or a painkiller.
/// </summary>
public sealed class AfterEscalationReplies
{
    private const int MostNames = 2;
    private readonly ClinicalCore _core;
    private readonly EscalatedTopics _topics;
    private readonly SignRecheck _recheck;
    private readonly TakenBack _takenBack;
    private readonly CommandReplies _replies;
    private readonly Wording _words;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly LanguageReplies _languages;

    /// <summary>Made once.</summary>
    public AfterEscalationReplies(
        ClinicalCore core,
        EscalatedTopics topics,
        SignRecheck recheck,
        TakenBack takenBack,
        CommandReplies replies,
        Wording words,
        SomeoneElsesWords someoneElse,
        LanguageReplies languages)
    {
        _core = core;
        _topics = topics;
        _recheck = recheck;
        _takenBack = takenBack;
        _replies = replies;
        _words = words;
        _someoneElse = someoneElse;
        _languages = languages;
    }

    /// <summary>Answers the message of this turn, which told of no new danger sign.</summary>
    /// <returns>What the conversation does next; null where that is nothing.</returns>
    public async Task<AfterCommand?> AnswerAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var topic = _topics.Read(turn.Message?.Text ?? string.Empty);
        var takenBack = SignTakenBack(turn) ?? SignTakenBackLoosely(turn, topic);
        if (!turn.Safety.EndsConversationNow || takenBack is not null)
        {
            // Nobody is talked out of help: what they take back is read back first, what sounds less bad changes nothing.
            turn.Unhear();
        }

        if (takenBack is not null)
        {
            return await _recheck.AskAsync(context, turn, takenBack, "Recheck", cancellationToken).ConfigureAwait(false);
        }

        if (topic == EscalatedTopic.Seen)
        {
            return CheckAfresh(turn);
        }

        await SayAsync(context, turn, topic, cancellationToken).ConfigureAwait(false);
        return null;
    }

    /// <summary>
    /// Whether the member, who was sent for help and then began again, says now that they were seen: then the check is a fresh one.
    /// </summary>
    public bool WasSeen(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Consultation.Earlier is null || turn.HasNewDanger || _topics.Read(turn.Message?.Text ?? string.Empty) != EscalatedTopic.Seen)
        {
            return false;
        }

        CheckAfresh(turn);
        return true;
    }

    /// <summary>Says the action once more, after something else was answered.</summary>
    public Task RemindAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken) =>
        SayAsync(context, turn, null, cancellationToken);

    private AfterCommand CheckAfresh(MemberTurn turn)
    {
        turn.Update(c => c.BegunAgain());
        turn.Remarks.Add(_words["Escalated.Seen"]);
        return AfterCommand.BeginAgain;
    }

    private Task SayAsync(ITurnContext context, MemberTurn turn, EscalatedTopic? topic, CancellationToken cancellationToken)
    {
        var signs = turn.Safety.Flags;
        var text = topic is null ? string.Empty
            : (turn.Consultation.Outcome == LevelOfCare.Crisis ? _words.Find($"Escalated.{topic}.crisis") : null) ?? _words[$"Escalated.{topic}"];
        // Who cannot go is not told to go: what was said is to call.
        var stuck = topic is EscalatedTopic.CannotGetThere or EscalatedTopic.Alone && turn.Consultation.Outcome == LevelOfCare.Emergency;
        var said = $"{text} {(stuck ? Action("noWay", LevelOfCare.Emergency, signs) : Actions(signs))}".Trim();
        said = _someoneElse.For(turn, said);
        var level = turn.Consultation.Outcome ?? LevelOfCare.Emergency;
        return _replies.SayAsync(context, turn, _languages.Action(turn, level) is { } action ? $"{action}\n\n{said}" : said, cancellationToken);
    }

    /// <summary>The action of the most serious sign, and the crisis line where that is a track of its own.</summary>
    private string Actions(ImmutableArray<RaisedFlag> signs)
    {
        var levels = signs.Select(sign => sign.Level).Where(level => level.EndsInterview()).Distinct().OrderByDescending(level => level.Rank()).ToList();
        var shown = levels.Take(1).Concat(levels.Skip(1).Where(level => level == LevelOfCare.Crisis));
        return string.Join(' ', shown.Select(level => Action(level.Name(), level, signs)));
    }

    private string Action(string key, LevelOfCare level, ImmutableArray<RaisedFlag> signs)
    {
        var names = signs.Where(sign => sign.Level == level).Take(MostNames).Select(sign => _core.Texts.Flag(sign.Id).Name);
        return _words[$"Escalated.Action.{key}", string.Join(_words["Outcome.And"], names)];
    }

    /// <summary>The most serious of the signs that sent them for help that would be gone with this message.</summary>
    private string? SignTakenBack(MemberTurn turn)
    {
        var left = turn.Safety.Flags.Select(flag => flag.Id).ToHashSet(StringComparer.Ordinal);
        return _core.Judge(turn.CaseBefore).Flags.FirstOrDefault(flag => flag.Level.EndsInterview() && !left.Contains(flag.Id))?.Id;
    }

    /// <summary>
    /// The sign that is denied or called wrong in loose words. Who cannot go, or was sent home, is answered on that first.
    /// </summary>
    private string? SignTakenBackLoosely(MemberTurn turn, EscalatedTopic? topic) => topic switch
    {
        EscalatedTopic.SentHome or EscalatedTopic.ToldToWait or EscalatedTopic.Seen => null,
        EscalatedTopic.CannotGetThere or EscalatedTopic.Alone => _takenBack.Denied(turn),
        _ => _takenBack.Denied(turn) ?? _takenBack.Loosely(turn) ?? _takenBack.CrisisRefused(turn),
    };
}
