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

        var rank = 0;
        for (var i = FirstOfSegment(work, saying.Start); i < work.Count && work.Tokens[i].Segment == work.Tokens[saying.Start].Segment; i++)
        {
            for (var s = work.SpanStarts[i]; s < work.SpanStarts[i + 1]; s++)
            {
                var classes = lexicon.PhraseClasses[work.Spans[s].Node];
                if (classes.BinarySearch(_now) >= 0)
                {
                    return 1;
                }

                rank = classes.BinarySearch(_then) >= 0 ? -1 : rank;
            }
        }

        return rank;
    }

    private static int FirstOfSegment(Workspace work, int at)
    {
        while (at > 0 && work.Tokens[at - 1].Segment == work.Tokens[at].Segment)
        {
            at--;
        }

        return at;
    }
}
