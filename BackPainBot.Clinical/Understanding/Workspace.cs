namespace BackPainBot.Clinical;

/// <summary>The arrays that reading one text needs, kept for the next text.</summary>
internal sealed class Workspace
{
    private const int KeptTokens = 4096;

    public Token[] Tokens { get; private set; } = new Token[64];

    public int Count { get; private set; }

    /// <summary>The phrases that begin at token i are <c>Spans[SpanStarts[i]..SpanStarts[i + 1]]</c>.</summary>
    public int[] SpanStarts { get; private set; } = new int[65];

    public List<Span> Spans { get; } = [];

    public List<Match> Matches { get; } = [];

    public List<Match> Idioms { get; } = [];

    public List<Saying> Heard { get; } = [];

    /// <summary>The findings whose words were heard but are an idiom, over, imagined or somebody else's.</summary>
    public List<int> Dismissed { get; } = [];

    /// <summary>The findings whose words a vague idiom leaves to be asked about.</summary>
    public List<int> Softened { get; } = [];

    /// <summary>Whether it asks what a word of a danger sign means.</summary>
    public bool AsksMeaning { get; set; }

    /// <summary>Whether it is small enough to be kept.</summary>
    public bool IsSmall => Tokens.Length <= KeptTokens;

    public void Add(Token token)
    {
        if (Count == Tokens.Length)
        {
            var larger = Tokens;
            Array.Resize(ref larger, Count * 2);
            Tokens = larger;
        }

        Tokens[Count++] = token;
    }

    /// <summary>Whether it is somebody else whose back is told of; then what that person has counts, as what the member has does.</summary>
    public bool IsForSomebodyElse { get; private set; }

    /// <summary>Whether the member tells of themselves, or of what is over, so that what is told of somebody else is not the matter.</summary>
    public bool IsOfTwo { get; private set; }

    /// <summary>Finds whose back the text is about.</summary>
    /// <param name="isForSomebodyElse">Whether it is known already that it is somebody else's.</param>
    public void FindPatient(bool isForSomebodyElse)
    {
        var named = ContextKind.None;
        for (var i = 0; i < Count; i++)
        {
            named |= Tokens[i].Context;
        }

        IsOfTwo = !isForSomebodyElse && (named & (ContextKind.OwnComplaint | ContextKind.Past)) != 0;
        IsForSomebodyElse = isForSomebodyElse || ((named & ContextKind.Patient) != 0 && (named & (ContextKind.OwnComplaint | ContextKind.Past)) == 0);
    }

    public void PrepareSpans()
    {
        if (SpanStarts.Length < Count + 1)
        {
            SpanStarts = new int[Tokens.Length + 1];
        }
    }

    public void Clear()
    {
        Count = 0;
        Spans.Clear();
        Matches.Clear();
        Idioms.Clear();
        Heard.Clear();
        Dismissed.Clear();
        Softened.Clear();
        AsksMeaning = false;
    }
}
