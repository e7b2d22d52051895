using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Replies;

/// <summary>Says which danger signs a member told of and what to do about them, where no outcome says it.</summary>
public sealed class DangerWarning
{
    private const int MostNames = 3;
    private readonly ClinicalCore _core;
    private readonly Wording _words;
    private readonly Placeholders _places;
    private readonly SomeoneElsesWords _someoneElse;
    private readonly EarlierSigns _earlier;

    /// <summary>Made once.</summary>
    public DangerWarning(ClinicalCore core, Wording words, Placeholders places, SomeoneElsesWords someoneElse, EarlierSigns earlier)
    {
        _earlier = earlier;
        _core = core;
        _words = words;
        _places = places;
        _someoneElse = someoneElse;
    }

    /// <summary>
    /// What a question says first: all of a sign that is new to the conversation, later in a few words that the advice stands; null
    /// where there is no danger sign.
    /// </summary>
    public string? BeforeQuestion(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        string[] said = [.. new[] { Warning(turn), Earlier(turn) }.OfType<string>().Distinct()];
        return said.Length > 0 ? For(turn, string.Join(' ', said)) : null;
    }

    /// <summary>Puts what the member must not miss before a text that ends the questions; without a danger sign, the text alone.</summary>
    public string Before(string text, MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var signs = turn.DangerSigns;
        var said = signs.IsEmpty ? Earlier(turn) : Sentence(signs, turn.Locale);
        return said is null ? text : $"{For(turn, said)}\n\n{text}";
    }

    /// <summary>Puts an emergency, and nothing less, before a text that is about something else.</summary>
    public string BeforeIfEmergency(string text, MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Safety.EndsConversationNow || turn.Consultation.Earlier is not null ? Before(text, turn) : text;
    }

    /// <summary>That the questions begin again, in one sentence with what was advised below an emergency; null where nothing was.</summary>
    public string? BeginningAgain(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn is { Safety.EndsConversationNow: false, Consultation.Earlier: null, DangerSigns: [var worst, ..] signs }
            ? For(turn, _words[$"StartOver.{worst.Level.Name()}", Names(signs.Where(sign => sign.Level == worst.Level))])
            : null;
    }

    private string For(MemberTurn turn, string warning) => _someoneElse.For(turn, warning);

    /// <summary>What stands from before the member began again, in one line.</summary>
    private string? Earlier(MemberTurn turn) =>
        _earlier.Level(turn.Consultation.Earlier) is { } level ? _places.Fill(_words[$"Stands.{level.Name()}"], turn.Locale) : null;

    private string? Warning(MemberTurn turn)
    {
        if (turn.SignsNotToldOf is { IsEmpty: false } untold)
        {
            return turn.Consultation.ToldLevel is { } told && told.Rank() > untold[0].Level.Rank()
                ? Lesser(untold, told, turn.Locale)
                : string.Join(' ', Raised(turn, untold[0].Level).Append(Sentence(untold, turn.Locale)).Append(_words["SoFar.GoOn"]));
        }

        // The outcome waits for the checklist, the warning does not: each message says it, below an emergency in a few words.
        return turn.DangerSigns is [var worst, ..]
            ? _places.Fill(_words.Find($"Still.{worst.Level.Name()}") ?? _words[$"Stands.{worst.Level.Name()}"], turn.Locale)
            : null;
    }

    /// <summary>A rise is said as one: whoever read "in the next days" before may skim over "today".</summary>
    private IEnumerable<string> Raised(MemberTurn turn, LevelOfCare level) => turn.Rises(level) ? [_words["Raised.SoFar"]] : [];

    /// <summary>A sign that asks for less than was said before is noted, and takes nothing back.</summary>
    private string Lesser(ImmutableArray<RaisedFlag> signs, LevelOfCare told, string? locale) =>
        _places.Fill($"{_words["SoFar.Also", Names(signs)]} {_words[$"Stands.{told.Name()}"]}", locale);

    private string Names(IEnumerable<RaisedFlag> signs) =>
        string.Join(_words["Outcome.And"], signs.Take(MostNames).Select(sign => _core.Texts.Flag(sign.Id).Name));

    private string Sentence(ImmutableArray<RaisedFlag> signs, string? locale)
    {
        var level = signs[0].Level;
        var same = signs.Where(sign => sign.Level == level).ToList();
        var present = same.Where(sign => sign.IsPresent).ToList();
        // What was only not ruled out was not said.
        var (key, named) = present.Count > 0 ? ("SoFar", present) : ("Unsure", same);
        return _places.Fill(_words[$"{key}.{level.Name()}", Names(named)], locale);
    }
}
