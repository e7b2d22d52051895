using System.Globalization;
using BackPainBot.Dialogs.Consultations;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Pause;
using BackPainBot.Dialogs.Services;
using BackPainBot.Dialogs.Words;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace BackPainBot.Dialogs.People;

/// <summary>Talk to a person: how to reach one of the gym, and whether somebody is there now; the numbers for medical advice in any case.</summary>
public sealed class PersonCommand : IReadsOwnWords, IWorksWhilePaused
{
    /// <summary>Its name.</summary>
    public const string CommandName = "person";

    private readonly Wording _words;
    private readonly LocalServices _services;
    private readonly CommandReplies _replies;
    private readonly PersonOptions _person;
    private readonly OpeningHours _hours;
    private readonly TimeProvider _clock;
    private readonly LanguageTexts _languages;

    /// <summary>Made once.</summary>
    public PersonCommand(Wording words, LocalServices services, CommandReplies replies, IOptions<PersonOptions> person, TimeProvider clock, LanguageTexts languages)
    {
        ArgumentNullException.ThrowIfNull(person);
        _words = words;
        _services = services;
        _replies = replies;
        _person = person.Value;
        _hours = OpeningHours.Of(person.Value);
        _clock = clock;
        _languages = languages;
    }

    /// <inheritdoc/>
    public string Name => CommandName;

    /// <inheritdoc/>
    public async Task<AfterCommand> RunAsync(ITurnContext context, MemberTurn turn, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var text = _person.IsGiven ? Ways(turn.Message?.SaidAt ?? _clock.GetLocalNow())
            : _services.GymContact.Length > 0 ? _words["Person", _services.GymContact]
            : _words["PersonUnknown"];
        await _replies.SayAsync(context, turn, text, cancellationToken).ConfigureAwait(false);
        return AfterCommand.AskAgain;
    }

    /// <summary>Also the button of a member who writes in another language.</summary>
    public bool Reads(MemberMessage message, Consultation consultation)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(consultation);
        return _languages.Find(consultation.Language) is { } words && string.Equals(message.Text.Trim(), words.Person, StringComparison.OrdinalIgnoreCase);
    }

    private string Ways(DateTimeOffset now)
    {
        var lines = new List<string>();
        if (_person.Phone.Length > 0)
        {
            lines.Add(_words["Person.Phone", _person.Phone]);
        }

        if (_person.Email.Length > 0)
        {
            lines.Add(_words["Person.Email", _person.Email]);
        }

        if (!_hours.Days.IsEmpty)
        {
            var days = _hours.Days.Select(day => string.Create(
                CultureInfo.InvariantCulture, $"{CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day.Key)} {day.Value.From:HH:mm}–{day.Value.To:HH:mm}"));
            lines.Add(_words["Person.Hours", string.Join(", ", days)]);
            lines.Add(_words[_hours.IsOpen(now) ? "Person.OpenNow" : "Person.ClosedNow"]);
        }

        return $"{_words["Person.Ways"]}\n\n- {string.Join("\n- ", lines)}\n\n{_words["Person.Numbers"]}";
    }
}
