using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Words;

namespace BackPainBot.Dialogs.Answers;

/// <summary>A human sentence for whoever says that they are frightened: once in a while, and never about a sign.</summary>
public sealed class Comfort
{
    private const int TurnsBetween = 5;
    private readonly Phrases _frightened;
    private readonly Wording _words;

    /// <summary>Made once.</summary>
    public Comfort(Wording words)
    {
        ArgumentNullException.ThrowIfNull(words);
        _words = words;
        _frightened = new Phrases(words.List("Heard.Frightened"));
    }

    /// <summary>Whether the message of this turn says that the member is frightened.</summary>
    public bool IsFrightened(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        return turn.Message is { Card: null, Text: var text } && _frightened.In(text);
    }

    /// <summary>The sentence for this turn; null where none is called for, or one was said not long ago.</summary>
    public string? For(MemberTurn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        if (!IsFrightened(turn) || turn.Consultation is { ComfortedAt: > 0 and var last, Turns: var now } && now - last < TurnsBetween)
        {
            return null;
        }

        turn.Update(c => c with { ComfortedAt = c.Turns });
        return _words["Comfort"];
    }
}
