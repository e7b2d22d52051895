using BackPainBot.Clinical;
using BackPainBot.Dialogs.Asking;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Languages;
using BackPainBot.Dialogs.Members;
using BackPainBot.Dialogs.Privacy;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// Opens and closes a turn: reads the consultation, understands the message once, and puts back what the turn made of it.
/// </summary>
public sealed class TurnOpener
{
    private readonly WhoseBack _whose;
    private readonly LanguageReplies _languages;
    private readonly AnswerReader _reader;
    private readonly MemberCommands _commands;
    private readonly PrivateConversationState _state;
    private readonly TimeProvider _clock;
    private readonly ClinicalCore _core;
    private readonly IStatePropertyAccessor<Consultation> _consultation;

    /// <summary>Made once; <paramref name="state"/> is where consultation and dialog stack live as one document.</summary>
    public TurnOpener(ClinicalCore core, WhoseBack whose, LanguageReplies languages, AnswerReader reader, MemberCommands commands, PrivateConversationState state, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(state);
        _core = core;
        _whose = whose;
        _languages = languages;
        _reader = reader;
        _commands = commands;
        _state = state;
        _clock = clock;
        _consultation = state.CreateProperty<Consultation>("consultation");
    }

    /// <summary>Reads the consultation and the message of this turn; the result is also in the turn's state.</summary>
    public async Task<MemberTurn> OpenAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var consultation = await _consultation.GetAsync(context, () => Consultation.New, cancellationToken).ConfigureAwait(false);
        var message = context.Activity.Type == ActivityTypes.Message ? MemberMessage.From(context.Activity, _clock) : null;
        var turn = new MemberTurn(_core, consultation, message, MemberLocale.Of(context.Activity))
        {
            Command = message is null ? null : _commands.Read(message, consultation),
        };
        if (message is not null && turn.Command is null)
        {
            turn.Update(c => c with { Turns = c.Turns + 1 });
            // Who is told of comes first: what "she" has counts only where it is her back.
            _whose.Note(turn, message);
            _languages.Note(turn, message);
            _reader.Read(turn, message);
        }

        context.TurnState.Set(turn);
        return turn;
    }

    /// <summary>
    /// Opens a turn for something said beside the questions, such as an edited message or a comment: it is no answer and no command, and
    /// only what it says of the member's back counts.
    /// </summary>
    public async Task<MemberTurn> OpenAsideAsync(ITurnContext context, IMessageActivity said, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var consultation = await _consultation.GetAsync(context, () => Consultation.New, cancellationToken).ConfigureAwait(false);
        var message = MemberMessage.From(said, _clock);
        var turn = new MemberTurn(_core, consultation, message, MemberLocale.Of(context.Activity)) { AsksAgain = true };
        _reader.ReadAside(turn, message);
        context.TurnState.Set(turn);
        return turn;
    }

    /// <summary>Puts the consultation back, to be written with the rest of the document at the end of the turn.</summary>
    public Task CloseAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = MemberTurn.Of(context);
        Agreement.Set(context, turn is { Forgotten: false, Consultation.Consent: ConsentState.Given });
        Unconsented.Set(context, turn.Consultation is { HoldsWhatWasTold: true, Consent: not ConsentState.Given });
        return turn.Forgotten
            ? _state.DeleteAsync(context, cancellationToken)
            : _consultation.SetAsync(context, turn.Consultation, cancellationToken);
    }
}
