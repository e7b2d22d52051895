namespace BackPainBot.Clinical;

/// <summary>Of two things that a member says of one matter, which is how it is now: "was a 7, now a 4", "left, no wait, right".</summary>
internal sealed class Nowness(Lexicon lexicon)
{
    private readonly int _now = lexicon.ClassIds["isNow"];
    private readonly int _then = lexicon.ClassIds["wasThen"];

    /// <summary>Higher for what is said of now or corrects, lower for what is said of before.</summary>
    public int Of(Workspace work, in Saying saying)
    {
        if (saying.IsCorrection)
        {
            return 2;
        }

        var (before, isTaken) = Before(work, saying);
        var after = After(work, saying);
        if (before is not { } led)
        {
            return after?.Rank ?? 0;
        }

        // "7 yesterday 5 today": a word between two numbers speaks of the one before it where the other has its own.
        return after is { } followed && (followed.Distance < led.Distance || isTaken) ? followed.Rank : led.Rank;
    }

    private ((int Rank, int Distance)? Word, bool IsTaken) Before(Workspace work, in Saying saying)
    {
        for (var i = saying.Start; i >= 0 && work.Tokens[i].Segment == work.Tokens[saying.Start].Segment; i--)
        {
            if (i < saying.Start && !double.IsNaN(work.Tokens[i].Number))
            {
                break;
            }

            if (RankAt(work, i) is { } rank)
            {
                return ((rank, saying.Start - i), i > 0 && !double.IsNaN(work.Tokens[i - 1].Number));
            }
        }

        return (null, false);
    }

    private (int Rank, int Distance)? After(Workspace work, in Saying saying)
    {
        for (var i = saying.End; i < work.Count && work.Tokens[i].Segment == work.Tokens[saying.Start].Segment; i++)
        {
            if (RankAt(work, i) is { } rank)
            {
                return (rank, i - saying.End + 1);
            }

            if (!double.IsNaN(work.Tokens[i].Number))
            {
                break;
            }
        }

        return null;
    }

    private int? RankAt(Workspace work, int at)
    {
        int? rank = null;
        for (var s = work.SpanStarts[at]; s < work.SpanStarts[at + 1]; s++)
        {
            var classes = lexicon.PhraseClasses[work.Spans[s].Node];
            if (classes.BinarySearch(_now) >= 0)
            {
                return 1;
            }

            rank = classes.BinarySearch(_then) >= 0 ? -1 : rank;
        }

        return rank;
    }
}
