namespace BackPainBot.Clinical;

/// <summary>
/// Decides whether what a match says is so, after the ConText way: denied, imagined, over, somebody else's.
/// Scopes end with their clause; a comma ends most of them.
/// </summary>
internal sealed class Scopes(Workspace work)
{
    private const int NegationReach = 14;
    private const int NearReach = 3;

    /// <summary>How far any scope is looked for, so that a text without stops costs no more than its length.</summary>
    private const int Reach = 60;

    /// <summary>How many words more may stand in a sentence that asks what a word means: "what does it mean in English".</summary>
    private const int WordsAroundMeaning = 3;

    private const ContextKind Asking = ContextKind.Modal | ContextKind.Foreseen | ContextKind.AsksBack;

    /// <summary>What may stand between words of the time ahead and what is to come: "could I [wake up and not be able to] walk".</summary>
    private const ContextKind Passing =
        ContextKind.FirstPerson | ContextKind.Modal | ContextKind.Ahead | ContextKind.Dread | ContextKind.Foreseen | ContextKind.Becoming
        | ContextKind.Negation | ContextKind.NegationNear | ContextKind.Conjunction;

    /// <summary>Whether any words ask what others mean; mostly none do, and nothing need be looked for.</summary>
    private readonly bool _asksMeaning = AnyAsksMeaning(work);

    private bool[]? _matched;

    /// <summary>What becomes of a match.</summary>
    public enum Reading
    {
        /// <summary>It is so.</summary>
        Asserted,

        /// <summary>The member denies it.</summary>
        Denied,

        /// <summary>It says nothing of the member now.</summary>
        Nothing,
    }

    /// <param name="match">What was found.</param>
    /// <param name="isNegationItself">Whether negation around it is not applied.</param>
    /// <param name="isHistory">Whether it counts also when it is over.</param>
    /// <param name="isOfAnybody">Whether it counts also of somebody else.</param>
    /// <param name="isDreaded">Whether people fear it to come, so that asking about it is no sign of it.</param>
    /// <param name="isHarmless">Whether no danger sign hangs on it, so that it is enough that a dispute stands before it.</param>
    public Reading Read(in Match match, bool isNegationItself, bool isHistory, bool isOfAnybody = false, bool isDreaded = false, bool isHarmless = false)
    {
        if (IsDisputed(match, isHarmless))
        {
            return Reading.Denied;
        }

        if (AsksMeaning(match, isHistory) || (!isOfAnybody && IsSomebodyElses(match)) || IsImagined(match) || (isDreaded && IsAhead(match, isNegationItself)))
        {
            return Reading.Nothing;
        }

        if (!isNegationItself && IsDenied(match))
        {
            return Reading.Denied;
        }

        if (!isHistory && (IsPast(match) || IsResolved(match) || IsLongstanding(match)))
        {
            return Reading.Nothing;
        }

        return Reading.Asserted;
    }

    /// <summary>Whether a correction ("sorry, I meant") leads the clause.</summary>
    public bool IsCorrection(in Match match)
    {
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Sentence(i) == Sentence(match.Start); i--)
        {
            if (Has(i, ContextKind.Correction))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"I never said I can't walk", "what makes you think my leg is numb?": the words right before it say that it was never said.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="isHarmless">Whether other words may stand between: "I didn't say his back rounded".</param>
    public bool IsDisputed(in Match match, bool isHarmless = false)
    {
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Segment(i) == Segment(match.Start); i--)
        {
            if (Has(i, ContextKind.Disputed))
            {
                return isHarmless || IsRetelling(work.Tokens[i].ContextEnd, match.Start);
            }
        }

        return false;
    }

    /// <summary>"It says CANCER?!": the words right before it say that it is only repeated.</summary>
    public bool IsQuoted(in Match match)
    {
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Segment(i) == Segment(match.Start); i--)
        {
            if (Has(i, ContextKind.Quoted))
            {
                return IsRetelling(work.Tokens[i].AddedEnd, match.Start);
            }
        }

        return false;
    }

    /// <summary>"What is a blood thinner, groin?", "fever what means": asks about the word. "What is this numbness in my leg?" tells of it.</summary>
    /// <param name="match">What was found.</param>
    /// <param name="isHistory">Whether it is no sign, so that "the" before it is not one that is there.</param>
    public bool AsksMeaning(in Match match, bool isHistory)
    {
        if (!_asksMeaning || !SaysLittle(match.Start, match.End))
        {
            return false;
        }

        var other = -1;
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Sentence(i) == Sentence(match.Start); i--)
        {
            if (Has(i, ContextKind.Meaning) && other < work.Tokens[i].AddedEnd)
            {
                return work.Tokens[work.Tokens[i].AddedEnd].Kind != TokenKind.Comma && SaysLittle(match.End, SentenceOf(match.Start).Last + 1);
            }

            other = IsListed(i) && !Has(i, isHistory ? ContextKind.FirstPerson : ContextKind.FirstPerson | ContextKind.Pointing) ? other : Math.Max(other, i);
        }

        var next = match.End;
        while (next < work.Count && work.Tokens[next].IsFiller)
        {
            next++;
        }

        return next < work.Count && Has(next, ContextKind.MeaningAfter) && IsLast(next) && SaysLittle(SentenceOf(match.Start).First, match.Start);
    }

    /// <summary>Whether these words tell of nobody, and hold few that are no part of a list of signs.</summary>
    private bool SaysLittle(int from, int to)
    {
        var others = 0;
        for (var i = from; i < to; i++)
        {
            if (Has(i, ContextKind.Meaning | ContextKind.MeaningAfter | ContextKind.DeniedLast))
            {
                i = work.Tokens[i].AddedEnd - 1;
                continue;
            }

            if (Has(i, ContextKind.FirstPerson) || work.Tokens[i].Kind == TokenKind.Number)
            {
                return false;
            }

            others += IsListed(i) || work.Tokens[i].Kind == TokenKind.Stop ? 0 : 1;
        }

        return others <= WordsAroundMeaning;
    }

    private bool IsListed(int i) =>
        work.Tokens[i].IsFiller || work.Tokens[i].Kind == TokenKind.Comma || Has(i, ContextKind.Conjunction) || IsMatched(i);

    /// <summary>Whether a pattern's words hold this one; marked once for a text.</summary>
    private bool IsMatched(int i) => (_matched ??= MarkMatches(work))[i];

    private static bool[] MarkMatches(Workspace work)
    {
        var matched = new bool[work.Count];
        foreach (var match in work.Matches)
        {
            Array.Fill(matched, true, match.Start, match.End - match.Start);
        }

        return matched;
    }

    private static bool AnyAsksMeaning(Workspace work)
    {
        for (var i = 0; i < work.Count; i++)
        {
            if ((work.Tokens[i].Context & (ContextKind.Meaning | ContextKind.MeaningAfter)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the phrase that begins here ends what is said: a stop, a comma or nothing follows.</summary>
    private bool IsLast(int i) =>
        work.Tokens[i].AddedEnd is var end && (end >= work.Count || work.Tokens[end].Kind is TokenKind.Stop or TokenKind.Comma || Has(end, ContextKind.Address));

    private bool IsRetelling(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!work.Tokens[i].IsFiller && !Has(i, ContextKind.FirstPerson | ContextKind.Retold))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it is only said of the warm-up or the like.</summary>
    public bool IsAside(in Match match)
    {
        for (var i = match.End; i < Math.Min(work.Count, match.End + Reach) && Segment(i) == Segment(match.End - 1); i++)
        {
            if (Has(i, ContextKind.Aside))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether anything in its sentence is only supposed: "if my leg went numb, would that be a reason to stop".</summary>
    public bool IsSupposed(in Match match)
    {
        var (first, last) = SentenceOf(match.Start);
        bool isSupposed = false, isAsked = work.Tokens[last].IsQuestion;
        for (var i = first; i <= last; i++)
        {
            isSupposed |= i < match.Start && Has(i, ContextKind.If);
            isAsked |= Has(i, ContextKind.Modal);
        }

        return isSupposed && isAsked;
    }

    /// <summary>
    /// Whether its sentence, as far as it, tells of somebody else, beside a member who tells of themselves too;
    /// who only tells of somebody else wants help for them.
    /// </summary>
    public bool IsOfAnother(in Match match)
    {
        if (!work.IsOfTwo)
        {
            return false;
        }

        var (first, _) = SentenceOf(match.Start);
        for (var i = match.End - 1; i >= first; i--)
        {
            if (Has(i, ContextKind.FirstPerson) && !(i + 1 < work.Count && Has(i + 1, ContextKind.Other)))
            {
                return false;
            }

            if (Has(i, ContextKind.Other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a time is one of a story that is over or somebody else's.</summary>
    public bool IsAboutThePast(int start, int end)
    {
        var match = new Match(-1, start, end, double.NaN);
        return IsSomebodyElses(match) || IsResolved(match);
    }

    private bool IsSomebodyElses(in Match match)
    {
        if (work.IsForSomebodyElse)
        {
            return false;
        }

        for (var i = match.Start; i < match.End; i++)
        {
            if (Has(i, ContextKind.FirstPerson))
            {
                return false;
            }
        }

        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Segment(i) == Segment(match.Start); i--)
        {
            if (Has(i, ContextKind.Report | ContextKind.FirstPerson))
            {
                return false;
            }

            if (Has(i, ContextKind.Other))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What if, should I worry about, the leaflet says, a question about people in general.</summary>
    private bool IsImagined(in Match match)
    {
        int at = -1;
        var isOfItsOwn = BeginsAnew(match);
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Clause(i) == Clause(match.Start); i--)
        {
            if (isOfItsOwn && Segment(i) != Segment(match.Start))
            {
                break;
            }

            if (Has(i, ContextKind.Hypothetical) && (Has(i, ContextKind.If) || !NamesMember(i, match)))
            {
                return true;
            }

            if (at < 0 && Has(i, ContextKind.If) && Segment(i) == Segment(match.Start))
            {
                at = i;
            }

            if (at > i && Has(i, ContextKind.AsksBack) && work.Tokens[i].ContextEnd > at)
            {
                // "Does it count if it's numb": not whether it is so, but what it counts for.
                at = -1;
            }
        }

        var (first, last) = SentenceOf(match.Start);
        var isQuestion = work.Tokens[last].IsQuestion;
        var hasModal = false;
        var hasFirstPerson = false;
        for (var i = first; i < last; i++)
        {
            hasModal |= Has(i, Asking);
            hasFirstPerson |= Has(i, ContextKind.FirstPerson);
        }

        if (at >= 0 && (isQuestion || hasModal))
        {
            return true;
        }

        return isQuestion && !hasFirstPerson && Has(first, Asking);
    }

    /// <summary>
    /// "Am I going to be paralysed?", "scared I'll lose control": asked or feared of the time ahead. Between those words and the
    /// sign stand none that tell of something else, or it is a sign told beside the fear: "can I train with a numb foot".
    /// </summary>
    private bool IsAhead(in Match match, bool isNegationItself)
    {
        if (!isNegationItself && match.End < work.Count && Has(match.End, ContextKind.Again))
        {
            // "Scared I'll wet myself again" tells that it was so before; "never able to walk again" does not.
            return false;
        }

        var isAhead = false;
        var other = -1;
        for (var i = match.End - 1; i >= Math.Max(0, match.Start - Reach) && Segment(i) == Segment(match.Start); i--)
        {
            var reaches = other < work.Tokens[i].ContextEnd;
            if (i < match.Start && ((reaches && Has(i, ContextKind.Foreseen)) || (isAhead && Has(i, ContextKind.Dread))))
            {
                return true;
            }

            isAhead |= reaches && Has(i, ContextKind.Ahead);
            other = i >= match.Start || (MayPass(i) && reaches) ? -1 : Math.Max(other, i);
        }

        return false;
    }

    private bool MayPass(int i) => work.Tokens[i].IsFiller || Has(i, Passing);

    /// <summary>"What if it's cauda equina, I can't feel it when I wipe": after the comma the member tells what is so.</summary>
    private bool BeginsAnew(in Match match)
    {
        var first = match.Start;
        while (first > Math.Max(0, match.Start - Reach) && Segment(first - 1) == Segment(match.Start))
        {
            first--;
        }

        return Has(first, ContextKind.FirstPerson) && !Has(first, ContextKind.Conjunction);
    }

    /// <summary>"Should I worry that my pee is brown": the member speaks of themselves after the words that imagine.</summary>
    private bool NamesMember(int trigger, in Match match)
    {
        for (var i = work.Tokens[trigger].ContextEnd; i < match.End; i++)
        {
            if (Has(i, ContextKind.FirstPerson))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDenied(in Match match)
    {
        if (match.IsDeniedInside || IsOfTheRest(match))
        {
            return true;
        }

        for (var i = match.End; i < work.Count && i <= match.End + 1; i++)
        {
            if (work.Tokens[i].Kind is TokenKind.Stop || Has(i, ContextKind.Break))
            {
                break;
            }

            if (Has(i, ContextKind.NegationAfter) || (Has(i, ContextKind.DeniedLast) && IsLast(i) && Segment(i) == Segment(match.End - 1)))
            {
                return true;
            }
        }

        for (int i = match.Start, distance = 0; i >= 0 && Clause(i) == Clause(match.Start) && distance <= NegationReach; i--)
        {
            distance += work.Tokens[i].IsFiller || work.Tokens[i].Kind == TokenKind.Comma ? 0 : 1;
            if (Has(i, ContextKind.NegationNear) && EndsBefore(i, match) && distance <= NearReach && Segment(i) == Segment(match.Start))
            {
                return true;
            }

            if (Has(i, ContextKind.Negation) && EndsBefore(i, match) && ReachesOver(i, match))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"All others negative: bladder, bowel, fever": the list after it is denied as far as the sentence goes.</summary>
    private bool IsOfTheRest(in Match match)
    {
        for (var i = match.Start - 1; i >= Math.Max(0, match.Start - Reach) && Sentence(i) == Sentence(match.Start); i--)
        {
            if (Has(i, ContextKind.RestDenied) && Has(i, ContextKind.Negation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a denial stands before the match, not as a part of its words.</summary>
    private bool EndsBefore(int i, in Match match) => i < match.Start && work.Tokens[i].ContextEnd <= match.Start;

    /// <summary>Whether the denial at a token still holds at the match: no new subject, no comma that begins something else.</summary>
    private bool ReachesOver(int trigger, in Match match)
    {
        for (var i = Math.Max(trigger + 1, work.Tokens[trigger].ContextEnd); i < match.Start; i++)
        {
            if (Has(i, ContextKind.FirstPerson) && !Has(i - 1, ContextKind.Preposition | ContextKind.Negation | ContextKind.Conjunction))
            {
                return false;
            }

            if (Segment(i) != Segment(i - 1) && !ContinuesList(i))
            {
                return false;
            }
        }

        return Segment(match.Start - 1) == Segment(match.Start) || ContinuesList(match.Start);
    }

    private bool ContinuesList(int i) => Has(i, ContextKind.ListNoun | ContextKind.Conjunction);

    private bool IsPast(in Match match)
    {
        var found = false;
        for (var i = match.Start; i >= Math.Max(0, match.Start - Reach) && Segment(i) == Segment(match.Start); i--)
        {
            found |= Has(i, ContextKind.Past);
            if (Has(i, ContextKind.New))
            {
                return false;
            }
        }

        for (var i = match.Start; i < Math.Min(work.Count, match.Start + Reach) && Segment(i) == Segment(Math.Max(match.Start, match.End - 1)); i++)
        {
            found |= Has(i, ContextKind.Past);
            if (Has(i, ContextKind.New))
            {
                return false;
            }
        }

        return found;
    }

    private bool IsResolved(in Match match)
    {
        var (_, last) = SentenceOf(match.Start);
        for (var i = match.End; i < work.Count && i <= last + 4; i++)
        {
            if (Has(i, ContextKind.Resolved))
            {
                return true;
            }

            if (Has(i, ContextKind.FirstPerson) && i > last)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsLongstanding(in Match match)
    {
        var (first, last) = SentenceOf(match.Start);
        var found = false;
        for (var i = first; i <= last; i++)
        {
            if (Has(i, ContextKind.Unchanged))
            {
                return true;
            }

            if (Has(i, ContextKind.Longstanding))
            {
                found = true;

                // The "new" of "nothing new" is no news.
                i = work.Tokens[i].ContextEnd - 1;
                continue;
            }

            if (Has(i, ContextKind.New) && Clause(i) == Clause(match.Start) && !Has(i, ContextKind.Longstanding))
            {
                return false;
            }
        }

        return found;
    }

    private (int First, int Last) SentenceOf(int at)
    {
        var first = at;
        while (first > 0 && first > at - Reach && Sentence(first - 1) == Sentence(at))
        {
            first--;
        }

        var last = at;
        while (last + 1 < work.Count && last < at + Reach && Sentence(last + 1) == Sentence(at))
        {
            last++;
        }

        return (first, last);
    }

    private bool Has(int i, ContextKind kind) => (work.Tokens[i].Context & kind) != 0;

    private int Sentence(int i) => work.Tokens[i].Sentence;

    private int Clause(int i) => work.Tokens[i].Clause;

    private int Segment(int i) => work.Tokens[i].Segment;
}
