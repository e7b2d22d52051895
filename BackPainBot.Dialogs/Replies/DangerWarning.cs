using System.Collections.Immutable;
using BackPainBot.Clinical;
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

    /// <summary>Made once.</summary>
    public DangerWarning(ClinicalCore core, Wording words, Placeholders places)
    {
        _core = core;
        _words = words;
        _places = places;
    }

    /// <summary>
    /// What a question says first: all of a sign that is new to the conversation, later just that the advice stands; null
    /// where there is no danger sign.
    /// </summary>
    public string? BeforeQuestion(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.SignsNotToldOf is { IsEmpty: false } untold)
        {
            return $"{Sentence(untold, turn.Locale)} {_words["SoFar.GoOn"]}";
        }

        return turn.DangerSigns is [var worst, ..] ? _words[$"Stands.{worst.Level.Name()}"] : null;
    }

    /// <summary>Puts what the member must not miss before a text that ends the questions; without a danger sign, the text alone.</summary>
    public string Before(string text, MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.DangerSigns is { IsEmpty: false } signs ? $"{Sentence(signs, turn.Locale)}\n\n{text}" : text;
    }

    private string Sentence(ImmutableArray<RaisedFlag> signs, string? locale)
    {
        var level = signs[0].Level;
        var same = signs.Where(sign => sign.Level == level).ToList();
        var present = same.Where(sign => sign.IsPresent).ToList();
        // What was only not ruled out was not said.
        var (key, named) = present.Count > 0 ? ("SoFar", present) : ("Unsure", same);
        var names = named.Take(MostNames).Select(sign => _core.Texts.Flag(sign.Id).Name);
        return _places.Fill(_words[$"{key}.{level.Name()}", string.Join(_words["Outcome.And"], names)], locale);
    }
}
