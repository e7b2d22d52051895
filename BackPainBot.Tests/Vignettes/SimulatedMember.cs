using BackPainBot.Tests.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackPainBot.Tests.Vignettes;

/// <summary>A member out of a vignette, who talks to the bot and answers each question in the vignette's own words.</summary>
internal sealed class SimulatedMember
{
    // A conversation that needs more turns than this has lost its way.
    private const int MostTurns = 30;

    private readonly ConversationVignette _vignette;
    private readonly ConversationFixture _bot;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private bool _toldStory;

    public SimulatedMember(ConversationVignette vignette, string locale)
    {
        _vignette = vignette;
        _bot = new ConversationFixture(locale: locale);
    }

    /// <summary>Ids of the questions that were asked.</summary>
    public IReadOnlySet<string> Asked => _asked;

    /// <summary>How many messages the member wrote.</summary>
    public int Turns { get; private set; }

    /// <summary>Talks until the bot gives its outcome.</summary>
    /// <returns>The assessment, or null when there was none in time.</returns>
    public async Task<JObject?> TalkAsync()
    {
        var replies = await _bot.JoinAsync();
        var outcome = Last(replies, "backpain/assessment");
        while (outcome is null && Turns < MostTurns)
        {
            Turns++;
            replies = await _bot.SayAsync(Reply(Last(replies, "backpain/question")));
            outcome = Last(replies, "backpain/assessment");
        }

        return outcome;
    }

    private static JObject? Last(IReadOnlyList<Activity> replies, string type) => replies
        .SelectMany(reply => reply.Entities ?? [])
        .LastOrDefault(entity => entity.Type == type)?.Properties;

    private string Reply(JObject? question)
    {
        var id = (string?)question?["id"];
        if (question is null || id is null or "story" || (id != "consent" && !_toldStory))
        {
            var said = _toldStory ? "not sure" : _vignette.Story;
            _toldStory = true;
            return said;
        }

        List<string> ids = [id, .. question["also"]?.Values<string>().OfType<string>() ?? []];
        _asked.UnionWith(ids);
        return string.Join("; ", ids.Select(Answer));
    }

    private string Answer(string question)
    {
        const string Confirm = "confirm:";
        return _vignette.Answers.TryGetValue(question, out var answer) ? answer
            : question.StartsWith(Confirm, StringComparison.Ordinal) ? _vignette.Flags.Contains(question[Confirm.Length..]) ? "yes" : "no"
            : question switch
            {
                "checklist" => _vignette.Checklist,
                "consent" => "yes",
                _ => "not sure",
            };
    }
}
