using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Replies;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Interruptions;

/// <summary>Says what an interruption asked for.</summary>
public sealed class InterruptionReplies
{
    private readonly DangerWarning _warning;
    private readonly Wording _words;
    private readonly LocalServices _services;
    private readonly Placeholders _places;

    /// <summary>Made once.</summary>
    public InterruptionReplies(DangerWarning warning, Wording words, LocalServices services, Placeholders places)
    {
        _warning = warning;
        _words = words;
        _services = services;
        _places = places;
    }

    /// <summary>Answers, leaving the open question to whoever asked it.</summary>
    public Task ReplyAsync(ITurnContext context, MemberTurn turn, Interruption interruption, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(turn);
        var text = interruption switch
        {
            Interruption.Why => Why(turn),
            Interruption.Person when _services.GymContact.Length > 0 => _words["Person", _services.GymContact],
            Interruption.Person => _words["PersonUnknown"],
            // What ends the questions must not end the warning.
            Interruption.Stop or Interruption.StartOver => _warning.Before(_words[interruption.ToString()], turn),
            _ => _words[interruption.ToString()],
        };
        return context.SendActivityAsync(MessageFactory.Text(_places.Fill(text, turn.Locale)), cancellationToken);
    }

    private string Why(MemberTurn turn) =>
        (turn.Consultation.OpenQuestions is [var open, ..] ? _words.Find($"Why.{open}") : null) ?? _words["Why"];
}
