namespace BackPainBot.Clinical;

/// <summary>What a word does to what is said around it. Names are those of the knowledge's <c>contexts</c>.</summary>
[Flags]
internal enum ContextKind : long
{
    None = 0,

    /// <summary>Denies what follows in its clause.</summary>
    Negation = 1,

    /// <summary>Denies what follows at once.</summary>
    NegationNear = 1L << 1,

    /// <summary>Denies what came right before.</summary>
    NegationAfter = 1L << 2,

    /// <summary>Ends a clause, and with it every scope.</summary>
    Break = 1L << 3,

    /// <summary>Makes what follows in its clause imagined, feared or read about.</summary>
    Hypothetical = 1L << 4,

    /// <summary>"If".</summary>
    If = 1L << 5,

    /// <summary>"Would", "should".</summary>
    Modal = 1L << 6,

    /// <summary>A time that is over.</summary>
    Past = 1L << 7,

    /// <summary>Says that what came before is over.</summary>
    Resolved = 1L << 8,

    /// <summary>Says that it has long been so, unchanged.</summary>
    Longstanding = 1L << 9,

    /// <summary>Says that it is new, or so now.</summary>
    New = 1L << 10,

    /// <summary>Somebody else.</summary>
    Other = 1L << 11,

    /// <summary>The member.</summary>
    FirstPerson = 1L << 12,

    /// <summary>"Says", "noticed": somebody else speaks of the member.</summary>
    Report = 1L << 13,

    /// <summary>"Maybe".</summary>
    Uncertain = 1L << 14,

    /// <summary>"In", "of": a possessive after it does not begin a new statement.</summary>
    Preposition = 1L << 15,

    /// <summary>A noun that a denial's list goes on with after a comma.</summary>
    ListNoun = 1L << 16,

    /// <summary>"And", "or", "nor".</summary>
    Conjunction = 1L << 17,

    /// <summary>"Sorry, I meant": what follows replaces what was said.</summary>
    Correction = 1L << 18,

    /// <summary>An answer that says no.</summary>
    No = 1L << 19,

    /// <summary>An answer that says yes.</summary>
    Yes = 1L << 20,

    /// <summary>An answer that says that they do not know.</summary>
    NotSure = 1L << 21,

    /// <summary>A form of address or politeness that adds nothing to a bare answer.</summary>
    Address = 1L << 22,

    /// <summary>Everything else on a list was denied.</summary>
    RestDenied = 1L << 23,

    /// <summary>Begins something that is only said to come before the workout.</summary>
    Aside = 1L << 24,

    /// <summary>"Except", "just the": what follows on a list is meant, whatever else was denied.</summary>
    Exception = 1L << 25,

    /// <summary>Says outright that nothing changed, also beside words for now.</summary>
    Unchanged = 1L << 26,

    /// <summary>"Her back": somebody else is the patient.</summary>
    Patient = 1L << 27,

    /// <summary>"My back": the member is the patient.</summary>
    OwnComplaint = 1L << 28,

    /// <summary>"None of those": denies a list as a whole, whatever few words follow.</summary>
    ListDenied = 1L << 29,

    /// <summary>"It", "this": what begins a new statement after a bare "no".</summary>
    AfterNo = 1L << 30,

    /// <summary>"I never said that I", "what makes you think my": what follows at once was never said.</summary>
    Disputed = 1L << 31,

    /// <summary>"Scared", "please tell me": what is said of the time ahead after it is feared.</summary>
    Dread = 1L << 32,

    /// <summary>"Will", "going to", "end up": of the time ahead.</summary>
    Ahead = 1L << 33,

    /// <summary>"Am I going to", "scared of losing": asks about or fears what follows at once.</summary>
    Foreseen = 1L << 34,

    /// <summary>"Wake up", "suddenly": what may stand between words of the time ahead and what is to come.</summary>
    Becoming = 1L << 35,

    /// <summary>"Are you sure", "does that count": a question back to the bot, which answers nothing.</summary>
    AsksBack = 1L << 36,

    /// <summary>"Again": it was so before.</summary>
    Again = 1L << 37,

    /// <summary>"Not sure if", "hard to say whether": leaves open what follows, of which it says nothing else.</summary>
    InDoubt = 1L << 38,

    /// <summary>"That I had", "anything about": what may stand between "I never said" and what was never said.</summary>
    Retold = 1L << 39,

    /// <summary>"What is a", "I don't understand": asks what the words that follow mean.</summary>
    Meaning = 1L << 40,

    /// <summary>"What is?", "means what": asks what the words before it mean.</summary>
    MeaningAfter = 1L << 41,

    /// <summary>"This", "the": of a sign, one that is there.</summary>
    Pointing = 1L << 42,

    /// <summary>"It says", "you wrote": repeats what is read, be it so or not.</summary>
    Quoted = 1L << 43,

    /// <summary>"I don't have", said last: denies what came right before.</summary>
    DeniedLast = 1L << 44,

    /// <summary>"She", "his": one other person, whom "kids" and "you" need not be.</summary>
    Third = 1L << 45,
}
