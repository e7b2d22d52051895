namespace BackPainBot.Clinical;

/// <summary>One token of a text, with where it stands and what is known of it.</summary>
internal struct Token
{
    /// <summary>Where it begins in the text.</summary>
    public int Start;

    /// <summary>Where it ends in the text, exclusive.</summary>
    public int End;

    /// <summary>The lexicon's word, or -1.</summary>
    public int Word;

    /// <summary>The number it names, or NaN.</summary>
    public double Number;

    /// <summary>What it does to the words around it.</summary>
    public ContextKind Context;

    /// <summary>The token after the phrase that does so.</summary>
    public int ContextEnd;

    /// <summary>The token after the longest phrase that only adds to <see cref="Context"/>, whatever shorter ones do.</summary>
    public int AddedEnd;

    /// <summary>Which sentence, clause and comma-separated segment it belongs to, each counted over the whole text.</summary>
    public int Sentence;

    public int Clause;

    public int Segment;

    public TokenKind Kind;

    /// <summary>Whether patterns step over it for free.</summary>
    public bool IsFiller;

    /// <summary>Whether a question mark ends its sentence; set on the stop itself.</summary>
    public bool IsQuestion;

    /// <summary>Whether it was read as a word that is spelled otherwise.</summary>
    public bool IsCorrected;
}
