namespace BackPainBot.Clinical;

/// <summary>What a word does to what is said around it. Names are those of the knowledge's <c>contexts</c>.</summary>
[Flags]
internal enum ContextKind
{
    None = 0,

    /// <summary>Denies what follows in its clause.</summary>
    Negation = 1,

    /// <summary>Denies what follows at once.</summary>
    NegationNear = 1 << 1,

    /// <summary>Denies what came right before.</summary>
    NegationAfter = 1 << 2,

    /// <summary>Ends a clause, and with it every scope.</summary>
    Break = 1 << 3,

    /// <summary>Makes what follows in its clause imagined, feared or read about.</summary>
    Hypothetical = 1 << 4,

    /// <summary>"If".</summary>
    If = 1 << 5,

    /// <summary>"Would", "should".</summary>
    Modal = 1 << 6,

    /// <summary>A time that is over.</summary>
    Past = 1 << 7,

    /// <summary>Says that what came before is over.</summary>
    Resolved = 1 << 8,

    /// <summary>Says that it has long been so, unchanged.</summary>
    Longstanding = 1 << 9,

    /// <summary>Says that it is new, or so now.</summary>
    New = 1 << 10,

    /// <summary>Somebody else.</summary>
    Other = 1 << 11,

    /// <summary>The member.</summary>
    FirstPerson = 1 << 12,

    /// <summary>"Says", "noticed": somebody else speaks of the member.</summary>
    Report = 1 << 13,

    /// <summary>"Maybe".</summary>
    Uncertain = 1 << 14,

    /// <summary>"In", "of": a possessive after it does not begin a new statement.</summary>
    Preposition = 1 << 15,

    /// <summary>A noun that a denial's list goes on with after a comma.</summary>
    ListNoun = 1 << 16,

    /// <summary>"And", "or", "nor".</summary>
    Conjunction = 1 << 17,

    /// <summary>"Sorry, I meant": what follows replaces what was said.</summary>
    Correction = 1 << 18,

    /// <summary>An answer that says no.</summary>
    No = 1 << 19,

    /// <summary>An answer that says yes.</summary>
    Yes = 1 << 20,

    /// <summary>An answer that says that they do not know.</summary>
    NotSure = 1 << 21,

    /// <summary>A form of address or politeness that adds nothing to a bare answer.</summary>
    Address = 1 << 22,

    /// <summary>Everything else on a list was denied.</summary>
    RestDenied = 1 << 23,

    /// <summary>Begins something that is only said to come before the workout.</summary>
    Aside = 1 << 24,

    /// <summary>"Except", "just the": what follows on a list is meant, whatever else was denied.</summary>
    Exception = 1 << 25,

    /// <summary>Says outright that nothing changed, also beside words for now.</summary>
    Unchanged = 1 << 26,

    /// <summary>"Her back": somebody else is the patient.</summary>
    Patient = 1 << 27,

    /// <summary>"My back": the member is the patient.</summary>
    OwnComplaint = 1 << 28,

    /// <summary>"None of those": denies a list as a whole, whatever few words follow.</summary>
    ListDenied = 1 << 29,

    /// <summary>"It", "this": what begins a new statement after a bare "no".</summary>
    AfterNo = 1 << 30,
}
