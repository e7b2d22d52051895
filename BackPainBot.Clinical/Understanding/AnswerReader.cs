using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>
/// Reads what a text says as an answer: a bare yes, no or "not sure", and for the list of danger signs which of them
/// are meant and that the rest are not.
/// </summary>
internal sealed class AnswerReader(KnowledgeBase knowledge)
{
    /// <summary>How many words may follow a denial of the whole list: "none of those apply to me, thankfully".</summary>
    private const int WordsAfterDenial = 5;

    private readonly int _listPlace = knowledge.TryFind(FindingIds.ListPlace, out var place) ? place : -1;
    private readonly EarlierLists _earlier = new(knowledge);

    private enum Bare
    {
        Neither,
        Yes,
        No,
        NotSure,
    }

    public ImmutableArray<string> Read(Workspace work, Case known, OpenQuestions open)
    {
        var pointsBack = _earlier.Read(work, known);
        if (!open.Any || work.Count <= 1)
        {
            return [];
        }

        PickByPlace(work, known);
        var bare = ReadBare(work);
        var answered = ImmutableArray.CreateBuilder<string>();
        var said = work.Heard.Count;
        foreach (var flag in open.Confirmed)
        {
            if (AnswerConfirm(work, knowledge.Flag(flag), bare, said))
            {
                answered.Add("confirm:" + flag);
            }
        }

        foreach (var question in open.Questions)
        {
            if (question.Id == QuestionIds.Checklist)
            {
                if (!pointsBack && AnswerChecklist(work, known, bare, said))
                {
                    answered.Add(question.Id);
                }

                continue;
            }

            var effects = bare switch { Bare.No => BlanketDenial.Spare(knowledge, question.No, known), Bare.Yes => question.Yes, _ => [] };
            AddUnlessSaid(work, effects, said);
            if (!question.Insists || bare != Bare.Neither || Speaks(work, question))
            {
                answered.Add(question.Id);
            }
        }

        return answered.ToImmutable();
    }

    /// <summary>"Number three on there" is the third of the signs that were listed; the last place is whatever stood last.</summary>
    private void PickByPlace(Workspace work, Case known)
    {
        var picks = work.Heard.FindAll(s => s.Effect.Finding == _listPlace);
        if (picks.Count == 0)
        {
            return;
        }

        // The last of which list, of this screen or of all they have seen? That is asked.
        var left = knowledge.ChecklistLeft(known).ToList();
        foreach (var pick in picks.Where(p => p.Effect.Presence == Presence.Present && left.Count > 0))
        {
            foreach (var effect in left[Math.Clamp((int)pick.Effect.Number, 1, left.Count) - 1].Tick)
            {
                work.Heard.Add(new Saying(effect, pick.Certainty, pick.Start, pick.End, false));
            }
        }
    }

    private static bool AnswerConfirm(Workspace work, FlagDefinition flag, Bare bare, int said)
    {
        switch (bare)
        {
            case Bare.Yes:
                Add(work, flag.Tick);
                return true;
            case Bare.No:
                Add(work, flag.Clear);
                return true;
            case Bare.NotSure:
                Add(work, [.. flag.Tick, .. flag.Clear], Presence.Unknown);
                return true;
            default:
                return flag.Tick.Concat(flag.Clear).Any(e => IsSaid(work, e.Finding, said));
        }
    }

    private bool AnswerChecklist(Workspace work, Case known, Bare bare, int said)
    {
        var left = knowledge.ChecklistLeft(known);
        var isUncertain = LeaveUncertain(work, said);
        var named = isUncertain || left.Any(f => f.Tick.Any(e => IsSaid(work, e.Finding, said, Presence.Present)));
        var anyPresent = work.Heard.Exists(s => s.Effect.Presence == Presence.Present && knowledge.IsChecklistFinding(s.Effect.Finding));
        var excepts = !named && !anyPresent && ExceptsUnheard(work, said);

        // "Just the foot one" names a sign, also where we cannot tell which: that denies nothing. Nor does who asks what a word means.
        var namesSome = !work.AsksMeaning && (named || anyPresent);
        var restDenied = !excepts && (bare == Bare.No || (bare == Bare.Neither && DeniesList(work)) || HasContext(work, ContextKind.RestDenied) || namesSome);
        if (!restDenied && bare != Bare.NotSure)
        {
            return false;
        }

        foreach (var flag in left)
        {
            if (!flag.Tick.Concat(flag.Clear).Any(e => IsSaid(work, e.Finding, said)))
            {
                if (bare == Bare.NotSure && !restDenied)
                {
                    Add(work, [.. flag.Tick, .. flag.Clear], Presence.Unknown);
                }
                else
                {
                    Add(work, flag.Clear);
                }
            }
        }

        return true;
    }

    /// <summary>"Not sure if it is numb between my legs": of the list they leave open just that. Whether there was any such.</summary>
    private bool LeaveUncertain(Workspace work, int said)
    {
        var any = false;
        for (var i = 0; i < said; i++)
        {
            var saying = work.Heard[i];
            if (saying.Effect.Presence == Presence.Present && knowledge.IsChecklistFinding(saying.Effect.Finding) && IsLedBy(work, ContextKind.InDoubt, saying))
            {
                work.Heard[i] = saying with { Effect = saying.Effect with { Presence = Presence.Unknown } };
                any = true;
            }
        }

        return any;
    }

    private static bool IsLedBy(Workspace work, ContextKind kind, in Saying saying)
    {
        for (var i = saying.Start - 1; i >= 0 && work.Tokens[i].Segment == work.Tokens[saying.Start].Segment; i--)
        {
            if ((work.Tokens[i].Context & kind) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the text is, or begins with, a yes, a no or a "not sure" that stands on its own. In a question such words ask:
    /// "are you sure?", "maybe I should call my doctor?".
    /// </summary>
    private static Bare ReadBare(Workspace work)
    {
        var asks = IsQuestion(work, 0);
        for (var i = 0; i < work.Count; i++)
        {
            var context = work.Tokens[i].Context;
            if ((context & ContextKind.AsksBack) != 0)
            {
                return IsSentenceOfNo(work, i);
            }

            if ((context & ContextKind.NotSure) != 0 && IsOwnDoubt(work, i, asks))
            {
                return Bare.NotSure;
            }

            if ((context & ContextKind.No) != 0 && StandsAlone(work, i))
            {
                // "No not sure about that one" knows no more than "not sure".
                return EndOfPhrase(work, i) is var next && next < work.Count && (work.Tokens[next].Context & ContextKind.NotSure) != 0 ? Bare.NotSure : Bare.No;
            }

            if ((context & ContextKind.Yes) != 0 && (!asks || StandsAlone(work, i)))
            {
                return Bare.Yes;
            }

            if (i >= 2 || work.Tokens[i].Kind == TokenKind.Stop)
            {
                return IsSentenceOfNo(work, i);
            }
        }

        return Bare.Neither;
    }

    /// <summary>"Not sure", "don't know about the leg", but not "don't know what that means" or "who knows about this?".</summary>
    private static bool IsOwnDoubt(Workspace work, int i, bool asks)
    {
        var next = EndOfPhrase(work, i);
        return next >= work.Count || work.Tokens[next].Kind is TokenKind.Stop or TokenKind.Comma
            || (!asks && (work.Tokens[next].Context & ContextKind.Modal) == 0);
    }

    private static bool IsQuestion(Workspace work, int from)
    {
        for (var i = from; i < work.Count; i++)
        {
            if (work.Tokens[i].Kind == TokenKind.Stop)
            {
                return work.Tokens[i].IsQuestion && i > from;
            }
        }

        return false;
    }

    /// <summary>"My wife asked me that. None of them.": a later sentence that is a bare no.</summary>
    private static Bare IsSentenceOfNo(Workspace work, int from)
    {
        for (var i = from; i < work.Count; i++)
        {
            var begins = i == 0 || work.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Comma
                || (work.Tokens[i - 1].Context & ContextKind.Conjunction) != 0;
            if (begins && (work.Tokens[i].Context & ContextKind.No) != 0 && StandsAlone(work, i))
            {
                return Bare.No;
            }
        }

        return Bare.Neither;
    }

    /// <summary>
    /// "None of those apply to me", "no to them all", "nothing from this": a denial that points at the list itself, whatever
    /// few words follow. What follows may still be a sign that only the second listener hears: it listens all the same.
    /// </summary>
    private static bool DeniesList(Workspace work)
    {
        for (var i = 0; i < work.Count; i++)
        {
            if ((work.Tokens[i].Context & ContextKind.ListDenied) != 0 && EndsSoon(work, work.Tokens[i].ContextEnd, WordsAfterDenial))
            {
                return true;
            }

            // "None oh", "nay lad": one word that means nothing to us.
            if ((i == 0 || work.Tokens[i - 1].Kind is TokenKind.Stop or TokenKind.Comma)
                && (work.Tokens[i].Context & ContextKind.No) != 0
                && EndOfPhrase(work, i) is var next && next < work.Count && work.Tokens[next].Kind == TokenKind.Word && (work.Tokens[next].Word < 0 || work.Tokens[next].IsFiller)
                && EndsSoon(work, next + 1, 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsSoon(Workspace work, int from, int within)
    {
        for (var i = from; i < work.Count; i++)
        {
            if (work.Tokens[i].Kind is TokenKind.Stop or TokenKind.Comma)
            {
                return true;
            }

            if (i - from >= within || (work.Tokens[i].Context & ContextKind.Break) != 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"No", "no mate", "no, weekly game", "no it stays put", but not "no warm-up".</summary>
    private static bool StandsAlone(Workspace work, int i)
    {
        var next = EndOfPhrase(work, i);
        while (next < work.Count && (work.Tokens[next].Context & ContextKind.Address) != 0)
        {
            next = Math.Max(next + 1, work.Tokens[next].ContextEnd);
        }

        return next >= work.Count
            || work.Tokens[next].Kind is TokenKind.Stop or TokenKind.Comma
            || (work.Tokens[next].Context & (ContextKind.Break | ContextKind.FirstPerson | ContextKind.No | ContextKind.Conjunction | ContextKind.AfterNo)) != 0;
    }

    private static int EndOfPhrase(Workspace work, int i)
    {
        var end = i + 1;
        for (var s = work.SpanStarts[i]; s < work.SpanStarts[i + 1]; s++)
        {
            end = Math.Max(end, work.Spans[s].End);
        }

        return end;
    }

    private static bool HasContext(Workspace work, ContextKind kind)
    {
        for (var i = 0; i < work.Count; i++)
        {
            if ((work.Tokens[i].Context & kind) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"None, just the odd thing": an exception that nothing else was heard in, so that it may be a sign.</summary>
    private static bool ExceptsUnheard(Workspace work, int said)
    {
        for (var i = 0; i < work.Count; i++)
        {
            if ((work.Tokens[i].Context & ContextKind.Exception) != 0 && !IsHeardIn(work, i, said))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHeardIn(Workspace work, int at, int said)
    {
        for (var i = 0; i < said; i++)
        {
            if (work.Heard[i].End > work.Heard[i].Start && work.Tokens[work.Heard[i].Start].Sentence == work.Tokens[at].Sentence)
            {
                return true;
            }
        }

        return work.Idioms.Exists(idiom => idiom.End >= at - 1 && idiom.Start <= work.Tokens[at].ContextEnd && work.Tokens[idiom.Start].Sentence == work.Tokens[at].Sentence);
    }

    /// <summary>Also by what is over, another's or no danger: "numb from the saddle for a minute" answers what was asked.</summary>
    private bool Speaks(Workspace work, QuestionDefinition question) =>
        work.Heard.Exists(s => question.About.Contains(knowledge.Findings[s.Effect.Finding].Id, StringComparer.Ordinal))
        || work.Dismissed.Any(f => knowledge.Findings[f].Kind == FindingKind.Sign && question.About.Contains(knowledge.Findings[f].Id, StringComparer.Ordinal));

    private static bool IsSaid(Workspace work, int finding, int said, Presence? presence = null)
    {
        for (var i = 0; i < said; i++)
        {
            if (work.Heard[i].Effect.Finding == finding && (presence is null || work.Heard[i].Effect.Presence == presence))
            {
                return true;
            }
        }

        return false;
    }

    private static void AddUnlessSaid(Workspace work, Effect[] effects, int said)
    {
        foreach (var effect in effects)
        {
            if (!IsSaid(work, effect.Finding, said))
            {
                work.Heard.Add(new Saying(effect, 1, 0, 0, false));
            }
        }
    }

    private static void Add(Workspace work, Effect[] effects, Presence? presence = null)
    {
        foreach (var effect in effects)
        {
            work.Heard.Add(new Saying(presence is { } p ? effect with { Presence = p } : effect, 1, 0, 0, false));
        }
    }
}
