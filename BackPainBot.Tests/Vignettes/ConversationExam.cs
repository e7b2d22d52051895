using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Vignettes;

/// <summary>Plays whole conversations with the bot and grades their outcomes.</summary>
internal static class ConversationExam
{
    /// <summary>The figures of many conversations.</summary>
    public static async Task<Figures> MeasureAsync(IEnumerable<ConversationVignette> vignettes, string locale)
    {
        var figures = new Figures();
        foreach (var vignette in vignettes)
        {
            var member = new SimulatedMember(vignette, locale);
            var outcome = await member.TalkAsync();
            figures.Count("an outcome is given", outcome is not null);
            if (outcome is null)
            {
                figures.Misses.Add(new Miss(vignette.Expect, "no outcome", vignette.Id));
                continue;
            }

            GradeLevel(vignette, (string)outcome["levelOfCare"]!, figures);
            if (!vignette.IsEmergency)
            {
                // An emergency is not kept waiting for causes and facts.
                GradeCauses(vignette, outcome, figures);
                GradeContributors(vignette, outcome, member.Asked, figures);
                GradeFacts(vignette, outcome, member.Asked, figures);
            }
        }

        return figures;
    }

    private static void GradeLevel(ConversationVignette vignette, string level, Figures figures)
    {
        var want = vignette.Accept.Contains(level) ? level : vignette.Expect;
        var safe = Levels.IsEnough(level, want);
        figures.Count("exact level", level == want);
        figures.Count("safe level", safe);
        figures.Count("level too high", Levels.Rank(level) > Levels.Rank(want));
        if (vignette.IsEmergency)
        {
            figures.Count("emergency not missed", Levels.Rank(level) >= Levels.Rank("emergency"));
        }

        if (level != want)
        {
            figures.Misses.Add(new Miss($"{vignette.Expect} {string.Join("", vignette.Flags.Take(1))}", $"got {level}", vignette.Id));
        }
    }

    private static void GradeCauses(ConversationVignette vignette, JObject outcome, Figures figures)
    {
        if (vignette.Conditions.Count == 0)
        {
            return;
        }

        var ranked = outcome["conditions"]!.Select(condition => (string)condition["id"]!).ToList();
        figures.Count("a right condition first", ranked.Take(1).Intersect(vignette.Conditions).Any());
        var among = ranked.Take(3).Intersect(vignette.Conditions).Any();
        figures.Count("a right condition in the top three", among);
        if (!among)
        {
            figures.Misses.Add(new Miss("condition", string.Join(" or ", vignette.Conditions), vignette.Id));
        }
    }

    private static void GradeContributors(ConversationVignette vignette, JObject outcome, IReadOnlySet<string> asked, Figures figures)
    {
        var found = outcome["contributors"]!.Select(contributor => (string)contributor["id"]!).ToHashSet(StringComparer.Ordinal);
        foreach (var wanted in vignette.Contributors)
        {
            // What was neither told in the story nor asked for cannot be missed.
            if (found.Contains(wanted) || asked.Contains(ToldBy.Contributor(wanted)))
            {
                figures.Count("contributors found", found.Contains(wanted));
                Note(found.Contains(wanted), figures, "contributor", wanted, vignette.Id);
            }
        }
    }

    private static void GradeFacts(ConversationVignette vignette, JObject outcome, IReadOnlySet<string> asked, Figures figures)
    {
        foreach (var (fact, wanted) in vignette.Facts)
        {
            var got = outcome["facts"]?[fact];
            if (got is not null || asked.Contains(ToldBy.Fact(fact)))
            {
                var right = FactMatch.IsRight(wanted, got);
                figures.Count("facts right", right);
                Note(right, figures, "fact", fact, vignette.Id);
            }
        }
    }

    private static void Note(bool right, Figures figures, string kind, string what, string id)
    {
        if (!right)
        {
            figures.Misses.Add(new Miss(kind, what, id));
        }
    }
}
