using System.Collections.Immutable;
using BackPainBot.Dialogs.Cards;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Puts what is said to a member about their own back into words about somebody else they ask for: "your back" becomes
/// "their back", "do not drive yourself" becomes "do not let them drive". The rules are words, under <c>Words.</c>; the
/// tests show each sentence as it comes out.
/// </summary>
public sealed class SomeoneElsesWords
{
    private readonly Rewriting _of;
    private readonly Rewriting _by;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public SomeoneElsesWords(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
        _of = new Rewriting(words.List("Words.OfSomeoneElse"));
        _by = new Rewriting(words.List("Words.BySomeoneElse"));
    }

    /// <summary>What the bot says of a member's back, as it is said of somebody else's.</summary>
    public string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _of.Of(text);
    }

    /// <summary>What the bot says of a back in this turn: as it is said of whoever's it is.</summary>
    public string For(MemberTurn turn, string text)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Consultation.IsForSomeoneElse ? Of(text) : text;
    }

    /// <summary>What a member would say of themselves, such as the label of a button, as it is said of somebody else.</summary>
    public string By(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _by.Of(text);
    }

    /// <summary>
    /// An outcome for whoever asks. The plan stays as it is, since it is what the other person does, and says that it is
    /// theirs to read.
    /// </summary>
    internal OutcomeView Of(OutcomeView view) => view with
    {
        Action = Of(view.Action),
        Act = Of(view.Act),
        AboveCards = Of(view.AboveCards),
        Signs = view.Signs is null ? null : Of(view.Signs),
        Say = view.Say is null ? null : view.Say with { Lines = [.. view.Say.Lines.Select(By)] },
        Meanwhile = Of(view.Meanwhile),
        Conditions = Of(view.Conditions),
        Contributors = Of(view.Contributors),
        Plan = view.Plan is [var first, .. var rest] ? [first with { Lines = first.Lines.Insert(0, _words["SomeoneElse.Plan"]) }, .. rest] : view.Plan,
        Sooner = Of(view.Sooner),
        Limits = Of(view.Limits),
    };

    private ImmutableArray<string> Of(ImmutableArray<string> lines) => [.. lines.Select(Of)];

    private CardSection? Of(CardSection? section) => section is null ? null : section with { Lines = Of(section.Lines) };

    private CauseList? Of(CauseList? list) => list is null ? null : list with { Causes = [.. list.Causes.Select(Of)] };

    private CauseLine Of(CauseLine cause) => cause with
    {
        Name = Of(cause.Name),
        Because = cause.Because is null ? null : Of(cause.Because),
        Explanation = cause.Explanation is null ? null : Of(cause.Explanation),
    };
}
