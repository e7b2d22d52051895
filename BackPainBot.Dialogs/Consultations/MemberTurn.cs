using System.Collections.Immutable;
using BackPainBot.Clinical;
using BackPainBot.Dialogs.Interruptions;
using BackPainBot.Dialogs.Members;
using Microsoft.Bot.Builder;

namespace BackPainBot.Dialogs.Consultations;

/// <summary>
/// One turn: what the member sent, what was understood of it, and the consultation as it stands. It lives in the turn's
/// state, so that every dialog of the turn sees the same understanding; the text is understood once.
/// </summary>
public sealed class MemberTurn
{
    private readonly ClinicalCore _core;
    private Case _caseBefore;
    private SafetyVerdict? _safety;
    private ImmutableArray<string> _cited = [];

    internal MemberTurn(ClinicalCore core, Consultation consultation, MemberMessage? message, string? locale)
    {
        _core = core;
        _caseBefore = consultation.Case;
        CardBefore = consultation.OpenCard;
        Locale = locale;
        Consultation = consultation;
        Message = message;
        Heard = new Heard(consultation.Case, [], []);
    }

    /// <summary>What the member sent, or null where the turn is no message of theirs (they joined, say).</summary>
    public MemberMessage? Message { get; }

    /// <summary>The member's language and region, such as <c>en-GB</c>, or null where the channel does not tell.</summary>
    public string? Locale { get; }

    /// <summary>The consultation as it stands now; kept at the end of the turn.</summary>
    public Consultation Consultation { get; private set; }

    /// <summary>What the message asks for besides the open question, or null; such a message is no answer.</summary>
    public IMemberCommand? Command { get; internal init; }

    /// <summary>Set where something else was answered in between, so that the open question comes again as it was.</summary>
    public bool AsksAgain { get; set; }

    /// <summary>
    /// Set where the message was no answer to the open question, which therefore comes again, less what the message told of it by the way.
    /// </summary>
    public bool Resumes { get; set; }

    /// <summary>Set where the questions changed under a conversation, which then begins again with what is known.</summary>
    public bool BeginsAgain { get; set; }

    /// <summary>Set where the member had everything removed, so that this turn keeps nothing either.</summary>
    public bool Forgotten { get; set; }

    /// <summary>Whether a question of the contract was put to the member in this turn.</summary>
    public bool HasAsked { get; private set; }

    /// <summary>Set where the message is in a language that the bot has but some words of.</summary>
    public bool IsInAnotherLanguage { get; set; }

    /// <summary>Set where the message is no answer at all.</summary>
    public bool IsAside { get; set; }

    /// <summary>Sentences to say before the next question of this turn.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Set where the member, who asked for somebody else, now asks for a back of their own.</summary>
    public bool IsForSelfNow { get; private set; }

    /// <summary>The case as it was before this message.</summary>
    public Case CaseBefore => _caseBefore;

    /// <summary>The card that waited for an answer before this message, or null.</summary>
    public OpenCard? CardBefore { get; }

    /// <summary>What was understood of the message.</summary>
    public Heard Heard { get; private set; }

    /// <summary>The danger signs over all that is known now.</summary>
    public SafetyVerdict Safety => _safety ??= _core.Judge(Consultation.Case);

    /// <summary>The danger signs with those that stand from before the member began again.</summary>
    public SafetyVerdict SafetyWithEarlier => Consultation.Earlier is null ? Safety : _core.Judge(Consultation.CaseWithEarlier);

    /// <summary>The danger signs of level soon or higher, most serious first.</summary>
    public ImmutableArray<RaisedFlag> DangerSigns => [.. Safety.Flags.Where(flag => flag.Level != LevelOfCare.SelfCare)];

    /// <summary>Those of which the member has not been told anything yet, or not how soon help is needed now.</summary>
    public ImmutableArray<RaisedFlag> SignsNotToldOf => [.. DangerSigns.Where(sign => !Consultation.ToldOf.Contains(sign.Id) || Rises(sign.Level))];

    /// <summary>
    /// Whether this message must be answered as danger, whoever else waits for it: a sign that is new, or one that was only not ruled
    /// out and now sends for help.
    /// </summary>
    public bool HasNewDanger => !SignsNotToldOf.IsEmpty || (Safety.EndsConversationNow && !Consultation.IsEscalated);

    /// <summary>The turn that a turn context belongs to.</summary>
    /// <exception cref="InvalidOperationException">The context was not opened by <see cref="TurnOpener"/>.</exception>
    public static MemberTurn Of(ITurnContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.TurnState.Get<MemberTurn>()
            ?? throw new InvalidOperationException($"No {nameof(MemberTurn)} in this turn: open it with {nameof(TurnOpener)} before a dialog runs.");
    }

    /// <summary>Whether this message answered a question, "not sure" included.</summary>
    public bool Answered(string questionId) => Heard.AnsweredQuestions.Contains(questionId);

    /// <summary>Replaces the consultation.</summary>
    public void Update(Func<Consultation, Consultation> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Consultation = change(Consultation);
        _safety = null;
    }

    /// <summary>Notes that the member is told of every danger sign that is present.</summary>
    public void NoteTold() => Update(c => c with
    {
        ToldOf = [.. c.ToldOf.Union(DangerSigns.Select(sign => sign.Id))],
        ToldLevel = DangerSigns is [var worst, ..] ? LevelsOfCare.Highest(worst.Level, c.ToldLevel ?? worst.Level) : c.ToldLevel,
    });

    /// <summary>Whether a level is above what the member was told before.</summary>
    public bool Rises(LevelOfCare level) => Consultation.ToldLevel is { } told && level.Rank() > told.Rank();

    /// <summary>Notes which questions are open now. What comes again is noted once.</summary>
    public void NoteAsked(ImmutableArray<string> questions, string? screen)
    {
        HasAsked = true;
        var step = Step(questions, screen);
        Update(c => c with
        {
            OpenQuestions = questions,
            Asked = c.Asked is [.., var last] && last.AsksSame(step) ? c.Asked : c.Asked.Add(step),
        });
    }

    /// <summary>What these questions are, asked now, among what was asked so far.</summary>
    public AskedStep Step(ImmutableArray<string> questions, string? screen)
    {
        var step = new AskedStep(questions, Consultation.Turns, screen);
        return Resumes && Consultation.Asked is [.., var last] && last.Overlaps(step) ? step with { Resumes = true } : step;
    }

    /// <summary>Records answers given as choices, as a button or a card does: "yesterday" counts from when it was pressed.</summary>
    public void Choose(string questionId, ImmutableArray<string> choices) =>
        Hear(_core.Answer(questionId, choices, Message is null ? Consultation.Case : Consultation.Case.At(Message.SaidAt), Consultation.Turns));

    /// <summary>Understands words of the message as an answer to one question, whatever is open.</summary>
    /// <returns>What they say; it is in the consultation and in <see cref="Heard"/>, too.</returns>
    public Heard Understand(string words, string question)
    {
        var said = new Utterance(words, Message?.SaidAt ?? Consultation.Case.SaidAt ?? default, Locale, Consultation.Turns, [question]) { IsForSomebodyElse = Consultation.IsForSomeoneElse };
        var heard = _core.Understand(said, Consultation.Case);
        Hear(heard);
        return heard;
    }

    /// <summary>Begins a new consultation about the member's own back: nothing that was told of somebody else counts for them.</summary>
    public void BeginForSelf()
    {
        IsForSelfNow = true;
        Update(c => c.BegunAgain() with { Turns = 1 });
        _caseBefore = Consultation.Case;
        Heard = new Heard(Consultation.Case, [], []);
    }

    /// <summary>Takes back what this turn made of the case.</summary>
    public void Unhear()
    {
        Heard = new Heard(_caseBefore, [], []);
        Update(c => c with { Case = _caseBefore });
    }

    /// <summary>Leaves open what the message passed for an answer to without saying anything on it.</summary>
    /// <param name="questions">Contract ids.</param>
    public void Reopen(params IEnumerable<string> questions)
    {
        string[] reopened = [.. questions];
        Heard = Heard with { AnsweredQuestions = Heard.AnsweredQuestions.RemoveRange(reopened) };
        Update(c => c with { Case = reopened.Aggregate(c.Case, (known, question) => known.Reopened(question)) });
    }

    /// <summary>Counts in what stands from before the member began again, as an outcome does.</summary>
    public void RecallEarlier() => Update(c => c with { Case = c.CaseWithEarlier, Earlier = null, EarlierStays = false });

    /// <summary>Keeps the sources of what is answered in this turn.</summary>
    /// <param name="sources">Ids of sources in the knowledge.</param>
    public void Cite(IEnumerable<string> sources)
    {
        _cited = [.. _cited.Union(sources)];
        Update(c => c with { Cited = _cited });
    }

    /// <summary>Takes the message out of those that count towards the most: it was a question of the member's, not an answer.</summary>
    public void TakeBack() => Update(c => c with { TurnsTakenBack = c.TurnsTakenBack + 1 });

    internal void Hear(Heard heard)
    {
        Heard = new Heard(heard.Case, Heard.Findings.AddRange(heard.Findings), Heard.AnsweredQuestions.AddRange(heard.AnsweredQuestions));
        Update(consultation => consultation with { Case = heard.Case });
    }
}
