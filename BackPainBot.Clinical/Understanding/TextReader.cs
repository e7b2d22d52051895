using System.Collections.Immutable;

namespace BackPainBot.Clinical;

/// <summary>Reads a member's text into findings, in the light of the questions that are open.</summary>
internal sealed class TextReader(KnowledgeBase knowledge)
{
    private const int NameLength = 2;
    private const double CertaintyOfDeniedNumber = 0.9;
    private const double MostOfTen = 10;
    private const string OutOfTen = "of10";
    private const double CertaintyToBeAsked = 0.59;
    private static readonly char[] BetweenAnswers = [',', '.', '\n'];

    private readonly Spelling _spelling = new(knowledge.Lexicon);
    private readonly TimeReader _times = new(knowledge);
    private readonly AnswerReader _answers = new(knowledge);
    private readonly SuspicionReader _suspicions = new(knowledge);
    private readonly IntroducedAge _introducedAge = new(knowledge);
    private readonly BareScore _bareScore = new(knowledge);
    private readonly Nowness _nowness = new(knowledge.Lexicon);
    private readonly int _legSide = knowledge.TryFind(FindingIds.LegSide, out var legSide) ? legSide : -1;
    private readonly int _radiation = knowledge.TryFind(FindingIds.Radiation, out var radiation) ? radiation : -1;
    private Workspace? _spare;

    public Heard Read(Utterance utterance, Case known)
    {
        known = known.At(utterance.SaidAt);
        return ReadInOrder(utterance, known) is { } heard ? heard : ReadOne(utterance, known);
    }

    /// <summary>
    /// Several questions answered in their order, "no; six; since Monday". What parts less surely is taken so only where each
    /// part answers its own question, "26, none"; otherwise null: then the text is read as a whole.
    /// </summary>
    private Heard? ReadInOrder(Utterance utterance, Case known)
    {
        var asked = utterance.OpenQuestions;
        if (asked.Count < 2)
        {
            return null;
        }

        var isSure = utterance.Text.AsSpan().Count(';') == asked.Count - 1;
        var parts = isSure ? utterance.Text.Split(';') : utterance.Text.Split(BetweenAnswers, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != asked.Count)
        {
            return null;
        }

        // What is said over several parts is no answer to one of them, but may be a danger sign.
        var whole = isSure ? null : ReadOne(utterance with { OpenQuestions = [] }, known);
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var answered = ImmutableArray.CreateBuilder<string>();
        var merged = whole?.Case ?? known;
        for (var i = 0; i < parts.Length; i++)
        {
            var heard = ReadOne(utterance with { Text = parts[i], OpenQuestions = [asked[i]] }, merged);
            if (!isSure && !knowledge.Questions.IsAnsweredBy(asked[i], heard.Findings))
            {
                return null;
            }

            merged = heard.Case;
            findings.AddRange(heard.Findings);
            answered.AddRange(heard.AnsweredQuestions);
        }

        findings.AddRange((whole?.Findings ?? []).Where(f => !findings.Any(g => g.Id == f.Id)));
        return new Heard(merged, findings.ToImmutable(), answered.ToImmutable());
    }

    private Heard ReadOne(Utterance utterance, Case known)
    {
        var work = Interlocked.Exchange(ref _spare, null) ?? new Workspace();
        try
        {
            return Read(utterance, known, work);
        }
        finally
        {
            work.Clear();
            if (work.IsSmall)
            {
                _spare = work;
            }
        }
    }

    private Heard Read(Utterance utterance, Case known, Workspace work)
    {
        var lexicon = knowledge.Lexicon;
        var open = knowledge.Questions.Open(utterance.OpenQuestions);
        Tokenizer.Read(utterance.Text, lexicon, _spelling, work);
        PhraseFinder.Find(lexicon, work);
        PhraseFinder.MarkYears(work, utterance.SaidAt.Year);
        work.FindPatient(utterance.IsForSomebodyElse);
        Segmenter.Mark(work);
        PatternFinder.Find(lexicon, work);
        Resolve(work, open, known);
        _introducedAge.Read(work, utterance.Text);
        _bareScore.Read(work, open);
        _times.Read(work, utterance, known, open);
        var answered = _answers.Read(work, known, open);

        var findings = Collect(work, utterance);
        var merged = Merge(known, findings, work, open).Answered(answered);
        if (_suspicions.Read(utterance, work, open, known, merged) is { IsEmpty: false } seconded)
        {
            findings = findings.RemoveAll(f => seconded.Any(s => s.Id == f.Id)).AddRange(seconded);
            merged = merged.With(seconded);
        }

        return new Heard(merged, findings, answered);
    }

    /// <summary>Matches to sayings: idioms mask, scopes decide.</summary>
    private void Resolve(Workspace work, OpenQuestions open, Case known)
    {
        Dismiss(work, open);
        var scopes = new Scopes(work);
        foreach (var match in work.Matches)
        {
            var pattern = knowledge.Lexicon.Patterns[match.Pattern];
            if (!open.Includes(pattern.Asked) || match.Number > pattern.Most)
            {
                continue;
            }

            foreach (var effect in pattern.Effects)
            {
                if (IsMasked(work, match, effect, open))
                {
                    if (effect.Presence == Presence.Present)
                    {
                        work.Dismissed.Add(effect.Finding);
                    }

                    continue;
                }

                var definition = knowledge.Findings[effect.Finding];
                if (!open.Hears(definition) && !scopes.IsCorrection(match))
                {
                    continue;
                }

                var isSlot = definition.Kind is FindingKind.Choice or FindingKind.Quantity;
                var isLasting = definition.Kind != FindingKind.Sign && effect.Finding != _radiation && effect.Finding != _legSide;
                var isHarmless = definition.Kind != FindingKind.Sign && effect.Finding != _radiation && !knowledge.IsChecklistFinding(effect.Finding);
                var reading = scopes.Read(match, pattern.IsNegationItself, isLasting, isDreaded: definition.IsDreaded, isHarmless: isHarmless);
                if (isHarmless && reading == Scopes.Reading.Denied && definition.Kind == FindingKind.Choice && known.Find(definition.Id)?.Value == effect.Value)
                {
                    // "Nobody said electric": what is held is not known after all.
                    work.Heard.Add(new Saying(effect with { Presence = Presence.Unknown, Value = null }, pattern.Certainty, match.Start, match.End, false, TakesBack: true));
                    continue;
                }

                var said = pattern;
                if (IsWithin(work, match, effect, open, isVague: true))
                {
                    said = pattern with { Certainty = Math.Min(pattern.Certainty, CertaintyToBeAsked) };
                    work.Softened.Add(effect.Finding);
                }

                Say(work, match, effect, definition, reading, isSlot, open.AsksAbout(definition.Id), said, scopes, isHarmless);
            }
        }

        if (work.Heard.Exists(static s => s.IsQuoted))
        {
            DropQuoted(work);
        }
    }

    /// <summary>An idiom that takes back is plain enough for the second listener to need to be surer.</summary>
    private void Dismiss(Workspace work, OpenQuestions open)
    {
        foreach (var idiom in work.Idioms)
        {
            var pattern = knowledge.Lexicon.Patterns[idiom.Pattern];
            if (pattern.TakesBack && open.Includes(pattern.Asked))
            {
                foreach (var effect in pattern.Effects)
                {
                    work.Dismissed.Add(effect.Finding);
                }
            }
        }
    }

    private static void Say(
        Workspace work, in Match match, Effect effect, FindingDefinition definition, Scopes.Reading reading, bool isSlot, bool isAskedFor, PatternDefinition pattern, Scopes scopes, bool isHarmless)
    {
        var certainty = pattern.Certainty;
        if (reading == Scopes.Reading.Nothing)
        {
            work.Dismissed.Add(effect.Finding);
            work.AsksMeaning |= definition.Kind is FindingKind.Sign or FindingKind.History && scopes.AsksMeaning(match, definition.Kind == FindingKind.History);
        }

        if (reading == Scopes.Reading.Denied && isAskedFor && definition.Kind == FindingKind.Quantity)
        {
            // "No no 6", "26, none": the "no" answers another question; "not 10, more like 6" says 6 with more certainty.
            reading = Scopes.Reading.Asserted;
            certainty = Math.Min(certainty, CertaintyOfDeniedNumber);
        }

        if (reading == Scopes.Reading.Nothing || (isSlot && (reading == Scopes.Reading.Denied || scopes.IsAside(match))))
        {
            return;
        }

        if (definition.Kind == FindingKind.Quantity && double.IsNaN(effect.Number))
        {
            if (!(match.Number >= definition.Least && match.Number <= definition.Most))
            {
                return;
            }

            if (definition.Unit == OutOfTen && !IsOutOfTen(work, match))
            {
                // "5 at 100", "3 of 8 sets": a number of something else.
                return;
            }

            effect = effect with { Number = match.Number };
        }

        if (reading == Scopes.Reading.Denied)
        {
            // Denying that all is well says nothing of what is wrong.
            if (effect.Presence != Presence.Present)
            {
                return;
            }

            effect = effect with { Presence = Presence.Absent };
        }

        var takesBack = pattern.TakesBack || (reading == Scopes.Reading.Denied && (isHarmless || scopes.IsDisputed(match)));
        var isQuoted = reading == Scopes.Reading.Asserted && definition.Kind is FindingKind.Sign or FindingKind.History && scopes.IsQuoted(match);
        work.Heard.Add(new Saying(effect, isQuoted ? Math.Min(certainty, CertaintyToBeAsked) : certainty, match.Start, match.End, scopes.IsCorrection(match), takesBack, isQuoted));
    }

    /// <summary>"It says CANCER?! I don't have cancer": the denial answers what was repeated, and takes it back.</summary>
    private static void DropQuoted(Workspace work)
    {
        for (var i = 0; i < work.Heard.Count; i++)
        {
            var denial = work.Heard[i];
            if (denial.Effect.Presence == Presence.Absent && work.Heard.Exists(s => s.IsQuoted && s.Effect.Finding == denial.Effect.Finding))
            {
                work.Heard[i] = denial with { TakesBack = true };
            }
        }

        work.Heard.RemoveAll(s => s.IsQuoted && s.Effect.Presence == Presence.Present
            && work.Heard.Exists(d => d.Effect.Finding == s.Effect.Finding && d.Effect.Presence == Presence.Absent));
    }

    /// <summary>Whether the number that follows the score in its words, where one does, is the ten that it is out of.</summary>
    private static bool IsOutOfTen(Workspace work, in Match match)
    {
        var isPast = false;
        for (var i = match.Start; i < match.End; i++)
        {
            var number = work.Tokens[i].Number;
            if (isPast && !double.IsNaN(number) && number != MostOfTen)
            {
                return false;
            }

            isPast |= number == match.Number;
        }

        return true;
    }

    /// <summary>Whether the match lies within an idiom that takes this finding's words for something else.</summary>
    private bool IsMasked(Workspace work, in Match match, Effect effect, OpenQuestions open) => IsWithin(work, match, effect, open, isVague: false);

    /// <summary>Whether the match lies within such an idiom, one that masks or a vague one, which leaves the words to be asked about.</summary>
    private bool IsWithin(Workspace work, in Match match, Effect effect, OpenQuestions open, bool isVague)
    {
        foreach (var idiom in work.Idioms)
        {
            if (knowledge.Lexicon.Patterns[idiom.Pattern].Certainty < Finding.Outright == isVague && Covers(idiom, match) && open.Includes(knowledge.Lexicon.Patterns[idiom.Pattern].Asked) && !IsUndone(idiom) && Masks(knowledge.Lexicon.Patterns[idiom.Pattern].Effects, effect))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Lost weight, not dieting": an idiom with a denial within it is not meant.</summary>
    private bool IsUndone(in Match idiom) => idiom.IsDeniedInside && !knowledge.Lexicon.Patterns[idiom.Pattern].IsNegationItself;

    /// <summary>
    /// An idiom covers a match within it; a short one, which is mostly a name ("leg press"), also one that begins or ends on it.
    /// A sign that was really said is found on its own words as well.
    /// </summary>
    private static bool Covers(in Match idiom, in Match match) =>
        (idiom.Start <= match.Start && idiom.End >= match.End)
        || (idiom.End - idiom.Start <= NameLength
            && ((idiom.Start <= match.Start && idiom.End > match.Start) || (idiom.Start < match.End && idiom.End >= match.End)));

    /// <summary>
    /// An idiom that names findings masks those, of one with a value only that value, and of "!one" only its denial; any other masks
    /// every sign and history that is present.
    /// </summary>
    private bool Masks(Effect[] named, Effect effect) =>
        named.Length == 0
            ? effect.Presence == Presence.Present && knowledge.Findings[effect.Finding].Kind is FindingKind.Sign or FindingKind.History
            : Array.Exists(named, e => e.Finding == effect.Finding && e.Presence == effect.Presence && (e.Value is null || e.Value == effect.Value));

    /// <summary>One finding for each id: present before absent, the surer first, and of equals the first said; of pain that travels, the farthest.</summary>
    private ImmutableArray<Finding> Collect(Workspace work, Utterance utterance)
    {
        if (work.Heard.Count == 0)
        {
            return [];
        }

        var findings = ImmutableArray.CreateBuilder<Finding>(work.Heard.Count);
        var best = new Dictionary<int, int>(work.Heard.Count);
        for (var i = 0; i < work.Heard.Count; i++)
        {
            var saying = work.Heard[i];
            if (!best.TryGetValue(saying.Effect.Finding, out var at))
            {
                best.Add(saying.Effect.Finding, i);
            }
            else if (Outweighs(work, saying, work.Heard[at]))
            {
                best[saying.Effect.Finding] = i;
            }
        }

        foreach (var (finding, i) in best)
        {
            findings.Add(ToFinding(knowledge.Findings[finding], work.Heard[i], work, utterance));
        }

        return findings.ToImmutable();
    }

    private bool Outweighs(Workspace work, in Saying saying, in Saying than) =>
        saying.Effect.Finding == _radiation && saying.Effect.Value is { } farther && than.Effect.Value is { } nearer
            ? Array.IndexOf(knowledge.Findings[_radiation].Values, farther) > Array.IndexOf(knowledge.Findings[_radiation].Values, nearer)
            : IsSlot(saying) && IsSlot(than) && _nowness.Of(work, saying) is var now && _nowness.Of(work, than) is var then && now != then
                ? now > then
                : WeighsMore(saying, than);

    private bool IsSlot(in Saying saying) =>
        saying.End > saying.Start && knowledge.Findings[saying.Effect.Finding].Kind is FindingKind.Choice or FindingKind.Quantity;

    private static bool WeighsMore(in Saying saying, in Saying than) =>
        Weight(saying.Effect.Presence) != Weight(than.Effect.Presence)
            ? Weight(saying.Effect.Presence) > Weight(than.Effect.Presence)
            : saying.Certainty != than.Certainty
                ? saying.Certainty > than.Certainty
                : saying.Start < than.Start || (saying.Start == than.Start && saying.End > than.End);

    private static int Weight(Presence presence) => presence switch { Presence.Present => 2, Presence.Absent => 1, _ => 0 };

    private static Finding ToFinding(FindingDefinition definition, in Saying saying, Workspace work, Utterance utterance)
    {
        var words = "";
        if (saying.End > saying.Start)
        {
            var start = work.Tokens[saying.Start].Start;
            words = utterance.Text[start..work.Tokens[saying.End - 1].End];
        }

        return new Finding(
            definition.Id,
            saying.Effect.Presence,
            saying.Effect.Value,
            double.IsNaN(saying.Effect.Number) ? null : saying.Effect.Number,
            definition.Unit,
            saying.Certainty,
            words,
            utterance.Turn);
    }

    /// <summary>
    /// Puts what was heard into the case. Text can raise a danger sign; only a correction, a denial of having said so, or an
    /// answer to the question about it, takes one back.
    /// </summary>
    private Case Merge(Case known, ImmutableArray<Finding> findings, Workspace work, OpenQuestions open)
    {
        var corrects = work.Heard.Exists(s => s.IsCorrection);
        var merged = new List<Finding>(findings.Length);
        foreach (var finding in findings)
        {
            var before = known.Find(finding.Id);
            if (before is null || before.Presence == Presence.Unknown || corrects || TakesBack(finding, before, work) || open.AsksAbout(finding.Id) || IsRaise(before, finding) || IsFarther(before, finding))
            {
                merged.Add(finding);
            }
        }

        return merged.Count == 0 ? known : known.With(merged);
    }

    /// <summary>What is denied so plainly, or of what has one value is said anew so plainly, that it replaces what was told. "Not in the leg" leaves the buttock.</summary>
    private bool TakesBack(Finding finding, Finding before, Workspace work) =>
        !(finding.Id == FindingIds.Radiation && finding.Value == "none" && before.Value == "buttock")
        && (finding.Presence != Presence.Present || finding.Value is not null || finding.Number is not null) && work.Heard.Exists(s => s.TakesBack && knowledge.Findings[s.Effect.Finding].Id == finding.Id);

    private bool IsFarther(Finding before, Finding now) =>
        now.Id == FindingIds.Radiation && now.Presence == Presence.Present
        && Array.IndexOf(knowledge.Findings[_radiation].Values, now.Value) > Array.IndexOf(knowledge.Findings[_radiation].Values, before.Value);

    private static bool IsRaise(Finding before, Finding now) =>
        now.Presence == Presence.Present
        && now.Value is null && now.Number is null
        && (before.Presence != Presence.Present || now.Certainty > before.Certainty);
}
