using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Asking;

/// <summary>
/// Hears whose back it is: the member's own, or that of somebody they ask for. In doubt it is their own; a danger sign of
/// somebody else's that cannot wait is the clinical core's to hear, whoever is asked for.
/// </summary>
public sealed class WhoseBack
{
    private readonly Phrases _asking;
    private readonly Phrases _theirs;
    private readonly Phrases _people;
    private readonly Phrases _pain;
    private readonly Phrases _own;
    private readonly Phrases _firstPerson;
    private readonly Phrases _itIsMe;
    private readonly Phrases _nowMine;
    private readonly HandedOver _handed;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public WhoseBack(HandedOver handed, Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _handed = handed;
        _nowMine = new Phrases(words.List("Heard.OwnBack.Now"));
        _words = words;
        _asking = new Phrases(words.List("Heard.SomeoneElse.Asking"));
        _theirs = new Phrases(words.List("Heard.SomeoneElse.Back"));
        _people = new Phrases(words.List("Heard.SomeoneElse"));
        _pain = new Phrases(words.List("Heard.SomeoneElse.Pain"));
        _own = new Phrases(words.List("Heard.OwnBack"));
        _firstPerson = new Phrases(words.List("Heard.FirstPerson"));
        _itIsMe = new Phrases(words.List("Heard.ItIsMe"));
    }

    /// <summary>Notes in the consultation whose back it is, and says so where that is news.</summary>
    public void Note(MemberTurn turn, MemberMessage message)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(message);
        _handed.Note(turn, message);
        if (turn.Consultation.Outcome is not null)
        {
            if (turn.Consultation is { IsForSomeoneElse: true, IsEscalated: false } && _nowMine.In(message.Text))
            {
                turn.BeginForSelf();
                turn.Remarks.Add(_words["OwnBack.Begins"]);
            }

            return;
        }

        if (turn.Consultation.IsForSomeoneElse)
        {
            if (_itIsMe.In(message.Text))
            {
                turn.Update(c => c with { IsForSomeoneElse = false });
                turn.Remarks.Add(_words["OwnBack"]);
            }
        }
        else if (turn.Consultation.HandedTo is null && IsSomeoneElses(message.Text, isFirst: !turn.Consultation.StoryTold))
        {
            turn.Update(c => c with { IsForSomeoneElse = true });
            turn.Remarks.Add(_words["SomeoneElse"]);
        }
    }

    /// <summary>
    /// Whether a message asks for somebody else. Once the story is told only who says so outright does: "my brother had that"
    /// is no change of patient.
    /// </summary>
    private bool IsSomeoneElses(string text, bool isFirst)
    {
        var rest = _asking.Without(text);
        if (_own.In(rest))
        {
            return false;
        }

        return _asking.In(text)
            || (isFirst && (_theirs.In(text) || (_people.In(text) && _pain.In(text) && !_firstPerson.In(_people.Without(text)))));
    }
}
