using System.Collections.Frozen;
using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.AfterEscalation;
using BackPainBot.Dialogs.Answers;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.AfterOutcome;

/// <summary>
/// Hears which of the danger signs that are held a member denies: "I am not pregnant", "I never said I can't walk", "my bladder is
/// fine". It is heard generously, because it lowers nothing: what is denied is read back first.
/// </summary>
public sealed class DeniedSigns
{
    private const int FewWords = 4;
    private readonly ClinicalCore _core;
    private readonly TakenBack _takenBack;
    private readonly AsideReader _asides;
    private readonly FrozenDictionary<string, Phrases> _named;
    private readonly FrozenDictionary<string, Phrases> _denied;
    private readonly Phrases _never;
    private readonly Phrases _notIt;
    private readonly Phrases _not;
    private readonly Phrases _none;
    private readonly Phrases _what;

    /// <summary>Made once, from the words under <c>Heard.Sign.</c> and <c>Heard.Denied.</c> with the sign's id.</summary>
    public DeniedSigns(ClinicalCore core, TakenBack takenBack, AsideReader asides, Wording words)
    {
        ArgumentNullException.ThrowIfNull(core);
        ArgumentNullException.ThrowIfNull(words);
        _core = core;
        _takenBack = takenBack;
        _asides = asides;
        _named = Lists(core, words, "Heard.Sign");
        _denied = Lists(core, words, "Heard.Denied");
        _never = new Phrases(words.List("Heard.Denied.Never"));
        _notIt = new Phrases(words.List("Heard.Denied.NotIt"));
        _not = new Phrases(words.List("Heard.Denied.Not"));
        _none = new Phrases(words.List("Heard.Denied.All"));
        _what = new Phrases(words.List("Heard.Denied.What"));
    }

    /// <summary>Contract ids of the signs below an emergency that the message of this turn denies, most serious first.</summary>
    public ImmutableArray<string> Of(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Message is not { Card: null, Text: { Length: > 0 } text })
        {
            return [];
        }

        var held = Held(turn.CaseBefore);
        return _none.In(text) ? held : [.. held.Where(sign => Denies(turn, text, sign))];
    }

    /// <summary>
    /// Those that the message denies in so many words, be it in the middle of the questions: "I never said I had a fever". Only what the
    /// member was told of counts.
    /// </summary>
    public ImmutableArray<string> PlainlyOf(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Message is { Card: null } message && (_never.In(message.Text) || _notIt.In(message.Text)) ? [.. Of(turn).Intersect(turn.Consultation.ToldOf)] : [];
    }

    /// <summary>Contract ids of the signs that ask for a visit and for no emergency, most serious first.</summary>
    public ImmutableArray<string> Held(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return [.. _core.Judge(@case).Flags.Where(flag => flag.Level is LevelOfCare.Soon or LevelOfCare.Urgent).Select(flag => flag.Id)];
    }

    private bool Denies(MemberTurn turn, string text, string sign)
    {
        if (_takenBack.Denies(turn, sign) || (_denied.TryGetValue(sign, out var itself) && Statements(text).Any(itself.In)))
        {
            return true;
        }

        if (!_named.TryGetValue(sign, out var named) || !named.In(text))
        {
            return false;
        }

        // What is said to be there as well is denied by clear words alone: "lost 8 kilos and I'm not trying" tells of it.
        var of = Statements(text).Where(named.In).ToList();
        return _never.In(text) || of.Exists(IsPuzzled) || (of.Exists(_not.In) && !_takenBack.Tells(turn, sign));
    }

    /// <summary>"What baby?"</summary>
    private bool IsPuzzled(string sentence) => _what.Begin(sentence) && sentence.Count(char.IsWhiteSpace) < FewWords;

    /// <summary>The sentences that ask nothing: "could it be that my bladder is not fine?" denies nothing.</summary>
    private IEnumerable<string> Statements(string text) =>
        Sentences.Said(text).Where(sentence => IsPuzzled(sentence) || !_asides.IsQuestion(sentence));

    private static FrozenDictionary<string, Phrases> Lists(ClinicalCore core, Wording words, string key) =>
        core.Texts.Flags.Where(flag => words.Find($"{key}.{flag}") is not null)
            .ToFrozenDictionary(flag => flag, flag => new Phrases(words.List($"{key}.{flag}")), StringComparer.Ordinal);
}
