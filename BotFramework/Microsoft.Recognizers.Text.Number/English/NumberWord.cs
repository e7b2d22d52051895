namespace Microsoft.Recognizers.Text.Number.English;

/// <summary>What part a word plays in a number. From <see cref="Ordinal"/> to <see cref="PartPlural"/>: the nouns of fractions.</summary>
internal enum NumberWord
{
    None,

    /// <summary>"a", "an": one, before a round word or a fraction.</summary>
    Article,

    /// <summary>Zero to nine.</summary>
    Unit,

    /// <summary>Ten to nineteen.</summary>
    Teen,

    /// <summary>Twenty, thirty, ... ninety.</summary>
    Ten,

    /// <summary>Hundred, thousand, ...: multiplies what comes before.</summary>
    Round,
    Dozen,

    /// <summary>"first" to "ninetieth", and in the plural as the noun of a fraction.</summary>
    Ordinal,
    OrdinalPlural,

    /// <summary>"hundredth" and larger.</summary>
    RoundOrdinal,
    RoundOrdinalPlural,
    Half,
    Quarter,

    /// <summary>"halves", "quarters".</summary>
    PartPlural,
    And,
    Point,

    /// <summary>"minus", "negative".</summary>
    Negative,
}
